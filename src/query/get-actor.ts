import type { DatasetOf } from '../dataset/dataset-of.js'
import type { ActorKinds, Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ActorRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

type Narrowed<Item extends ActorRecord<Ids>, Id extends keyof ActorKinds> =
  Item extends ActorRecord<Ids>
    ? [Extract<ActorKinds[Id], Item['kind']>] extends [never]
      ? never
      : Item & { readonly id: Id; readonly kind: ActorKinds[Id] }
    : never

/** The record of an actor by its id: of this release, with the kind that the id is known to have. */
export type ActorWithId<I extends Ids, Id extends I['actor']> = [I] extends [KnownIds]
  ? [Id] extends [keyof ActorKinds]
    ? Narrowed<ActorRecord<I>, Id>
    : ActorRecord<I>
  : ActorRecord<I>

/**
 * The actor with the id; a literal id of the release gives the record its kind. For text that may be no id, use
 * `findActor`, for a name or spelling `actorsNamed`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getActor('keir-starmer').kind // 'person'
 */
export function getActor<I extends Ids = KnownIds, const Id extends I['actor'] = I['actor']>(
  id: Id,
  dataset: DatasetOf<I, 'actors' | 'retired'>,
): ActorWithId<I, Id> {
  return checkedId('actors', id, dataset) as ActorWithId<I, Id>
}
