import { actors } from '../dataset/actors.js'
import type { DatasetOf } from '../dataset/dataset-of.js'
import type { ActorKinds, Ids, KnownIds } from '../dataset/generated/ids.js'
import { ofRelease } from '../dataset/of-release.js'
import type { ActorRecord } from '../dataset/record-types.js'
import { retired } from '../dataset/retired.js'
import { checkedId } from './checked-id.js'

type Narrowed<Item extends ActorRecord, Id extends keyof ActorKinds> = Item extends ActorRecord
  ? [Extract<ActorKinds[Id], Item['kind']>] extends [never]
    ? never
    : Item & { readonly id: Id; readonly kind: ActorKinds[Id] }
  : never

/** The record of an actor of this release, with the kind that its id is known to have. */
export type KnownActor<Id extends KnownIds['actor']> = Narrowed<ActorRecord, Id & keyof ActorKinds>

/**
 * The actor with the id; a literal id gives the record its kind. For text that may be no id, use `findActor`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getActor('keir-starmer').kind // 'person'
 */
export function getActor<const Id extends KnownIds['actor']>(id: Id): KnownActor<Id>
export function getActor<I extends Ids>(
  id: NoInfer<I['actor']>,
  dataset: DatasetOf<I, 'actors' | 'retired'>,
): ActorRecord<I>
export function getActor(
  id: string,
  dataset: DatasetOf<Ids, 'actors' | 'retired'> = ofRelease({ actors, retired }),
): ActorRecord<Ids> {
  return checkedId('actors', id, dataset) as ActorRecord<Ids>
}
