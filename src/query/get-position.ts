import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

/**
 * The position with the id. For text that may be no id, use `findPosition`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getPosition('2025-03-20-luke-pollard-immediate-ceasefire').stance
 */
export function getPosition<I extends Ids = KnownIds>(
  id: NoInfer<I['position']>,
  dataset: DatasetOf<I, 'positions' | 'retired'>,
): PositionRecord<I> {
  return checkedId('positions', id, dataset) as PositionRecord<I>
}
