import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ActorRecord } from '../dataset/record-types.js'
import { recordsById } from '../filter/records-by-id.js'

/**
 * The actor whose id is the text, or undefined where there is none. For an id that has to exist, use `getActor`, which
 * knows every id by its type. For a name or spelling, use `actorsNamed`.
 *
 * @example
 * findActor('no-such-actor') // undefined
 */
export function findActor<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'actors'>,
): ActorRecord<I> | undefined {
  return recordsById('actors', dataset).get(text) as ActorRecord<I> | undefined
}
