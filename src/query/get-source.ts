import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { SourceRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

/**
 * The source with the id. For text that may be no id, use `findSource`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getSource('ktnv-2025-08-19').publisher
 */
export function getSource<I extends Ids = KnownIds>(
  id: NoInfer<I['source']>,
  dataset: DatasetOf<I, 'sources' | 'retired'>,
): SourceRecord<I> {
  return checkedId('sources', id, dataset) as SourceRecord<I>
}
