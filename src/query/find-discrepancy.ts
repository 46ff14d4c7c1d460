import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { DiscrepancyRecord } from '../dataset/record-types.js'
import { recordsById } from '../filter/records-by-id.js'

/**
 * The discrepancy whose id is the text, or undefined where there is none. For an id that has to exist, use `getDiscrepancy`, which
 * knows every id by its type.
 *
 * @example
 * findDiscrepancy('no-such-discrepancy') // undefined
 */
export function findDiscrepancy<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'discrepancies'>,
): DiscrepancyRecord<I> | undefined {
  return recordsById('discrepancies', dataset).get(text) as DiscrepancyRecord<I> | undefined
}
