import type { DatasetOf } from '../dataset/dataset-of.js'
import type { EventTypes, Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

type Narrowed<Item extends EventRecord<Ids>, Id extends keyof EventTypes> =
  Item extends EventRecord<Ids>
    ? [Extract<EventTypes[Id], Item['type']>] extends [never]
      ? never
      : Item & { readonly id: Id; readonly type: EventTypes[Id] }
    : never

/** The record of an event by its id: of this release, with the type that the id is known to have. */
export type EventWithId<I extends Ids, Id extends I['event']> = [I] extends [KnownIds]
  ? [Id] extends [keyof EventTypes]
    ? Narrowed<EventRecord<I>, Id>
    : EventRecord<I>
  : EventRecord<I>

/**
 * The event with the id; a literal id of the release gives the record its type. For text that may be no id, use
 * `findEvent`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getEvent('2025-08-18-trump-putin-call').type // 'call'
 */
export function getEvent<I extends Ids = KnownIds, const Id extends I['event'] = I['event']>(
  id: Id,
  dataset: DatasetOf<I, 'events' | 'retired'>,
): EventWithId<I, Id> {
  return checkedId('events', id, dataset) as EventWithId<I, Id>
}
