import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { IssueRecord } from '../dataset/record-types.js'
import { recordsById } from '../filter/records-by-id.js'

/**
 * The issue whose id is the text, or undefined where there is none. For an id that has to exist, use `getIssue`, which
 * knows every id by its type.
 *
 * @example
 * findIssue('no-such-issue') // undefined
 */
export function findIssue<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'issues'>,
): IssueRecord<I> | undefined {
  return recordsById('issues', dataset).get(text) as IssueRecord<I> | undefined
}
