import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

/**
 * The positions that hang on an option: those with a condition that names it, whatever they are on themselves and in
 * whatever voice, in order of the first day they can have been taken. For the positions on the option, use
 * `findPositions`; for what stands as of a day, and what it requires, `preconditions`.
 * Throws an UnknownIdError for an option that does not exist.
 *
 * @example
 * conditionsOn('ceasefire/long-term-truce').map(({ actor, option }) => [actor, option]) // [['vladimir-putin', 'military-aid/end-western-aid']]
 */
export function conditionsOn<I extends Ids = KnownIds>(
  option: NoInfer<I['option']>,
  dataset: DatasetOf<I, 'positions' | 'issues' | 'retired'>,
): readonly PositionRecord<I>[] {
  checkedId('options', option, dataset)
  return deepFreeze(
    dataset.positions.filter(({ conditions }) =>
      conditions.some((condition) => 'option' in condition && condition.option === option),
    ),
  )
}
