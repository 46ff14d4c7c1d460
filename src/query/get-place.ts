import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PlaceRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

/**
 * The place with the id. For text that may be no id, use `findPlace`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getPlace('white-house').name
 */
export function getPlace<I extends Ids = KnownIds>(
  id: NoInfer<I['place']>,
  dataset: DatasetOf<I, 'places' | 'retired'>,
): PlaceRecord<I> {
  return checkedId('places', id, dataset) as PlaceRecord<I>
}
