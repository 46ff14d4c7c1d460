import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { IssueRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

/**
 * The issue with the id. For text that may be no id, use `findIssue`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getIssue('ceasefire').label
 */
export function getIssue<I extends Ids = KnownIds>(
  id: NoInfer<I['issue']>,
  dataset: DatasetOf<I, 'issues' | 'retired'>,
): IssueRecord<I> {
  return checkedId('issues', id, dataset) as IssueRecord<I>
}
