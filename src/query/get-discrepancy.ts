import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { DiscrepancyRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

/**
 * The discrepancy with the id. For text that may be no id, use `findDiscrepancy`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getDiscrepancy('trump-called-former-president').explanation
 */
export function getDiscrepancy<I extends Ids = KnownIds>(
  id: NoInfer<I['discrepancy']>,
  dataset: DatasetOf<I, 'discrepancies' | 'retired'>,
): DiscrepancyRecord<I> {
  return checkedId('discrepancies', id, dataset) as DiscrepancyRecord<I>
}
