import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { IssueOption } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

/**
 * The option with the id, `issue/option`; its issue is what `getIssue` gives for the part before the stroke. For text
 * that may be no id, use `findOption`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getOption('ceasefire/immediate-ceasefire').proposition
 */
export function getOption<I extends Ids = KnownIds>(
  id: NoInfer<I['option']>,
  dataset: DatasetOf<I, 'issues' | 'retired'>,
): IssueOption<I> {
  return checkedId('options', id, dataset) as IssueOption<I>
}
