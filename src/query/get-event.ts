import type { DatasetOf } from '../dataset/dataset-of.js'
import { events } from '../dataset/events.js'
import type { EventTypes, Ids, KnownIds } from '../dataset/generated/ids.js'
import { ofRelease } from '../dataset/of-release.js'
import type { EventRecord } from '../dataset/record-types.js'
import { retired } from '../dataset/retired.js'
import { checkedId } from './checked-id.js'

type Narrowed<Item extends EventRecord, Id extends keyof EventTypes> = Item extends EventRecord
  ? [Extract<EventTypes[Id], Item['type']>] extends [never]
    ? never
    : Item & { readonly id: Id; readonly type: EventTypes[Id] }
  : never

/** The record of an event of this release, with the type that its id is known to have. */
export type KnownEvent<Id extends KnownIds['event']> = Narrowed<EventRecord, Id & keyof EventTypes>

/**
 * The event with the id; a literal id gives the record its type. For text that may be no id, use `findEvent`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getEvent('2025-08-18-trump-putin-call').type // 'call'
 */
export function getEvent<const Id extends KnownIds['event']>(id: Id): KnownEvent<Id>
export function getEvent<I extends Ids>(
  id: NoInfer<I['event']>,
  dataset: DatasetOf<I, 'events' | 'retired'>,
): EventRecord<I>
export function getEvent(
  id: string,
  dataset: DatasetOf<Ids, 'events' | 'retired'> = ofRelease({ events, retired }),
): EventRecord<Ids> {
  return checkedId('events', id, dataset) as EventRecord<Ids>
}
