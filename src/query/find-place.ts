import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PlaceRecord } from '../dataset/record-types.js'
import { recordsById } from '../filter/records-by-id.js'

/**
 * The place whose id is the text, or undefined where there is none. For an id that has to exist, use `getPlace`, which
 * knows every id by its type.
 *
 * @example
 * findPlace('no-such-place') // undefined
 */
export function findPlace<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'places'>,
): PlaceRecord<I> | undefined {
  return recordsById('places', dataset).get(text) as PlaceRecord<I> | undefined
}
