import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { IssueOption } from '../dataset/record-types.js'
import { recordsById } from '../filter/records-by-id.js'

/**
 * The option whose id, `issue/option`, is the text, or undefined where there is none. For an id that has to exist, use
 * `getOption`, which knows every id by its type.
 *
 * @example
 * findOption('no-such-issue/option') // undefined
 */
export function findOption<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'issues'>,
): IssueOption<I> | undefined {
  return recordsById('options', dataset).get(text) as IssueOption<I> | undefined
}
