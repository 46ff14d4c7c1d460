import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { countDifference } from '../semantics/count-difference.js'
import { areDisjoint, figureRange } from '../semantics/figure-range.js'

/** What two figures are to each other, and why. */
export interface FigureComparison {
  readonly verdict: 'contradict' | 'compatible' | 'incomparable'
  readonly reason: string
}

/**
 * Whether two figures contradict each other, with the reason: they do only where they count the same thing, with the
 * same measure, unit, stage and scope, and no number fits both; with different scopes they are incomparable, however near,
 * and so they are where neither scope names anything, unless they are of one proposal or one revises the other.
 * For all figures that count the same thing, use `rivalsOf`.
 * Throws an UnknownIdError for a figure that does not exist.
 *
 * @example
 * compareFigures('2025-08-19-kyiv-independent-killed-since-alaska', '2025-08-19-ukrainian-officials-killed').verdict // 'incomparable'
 */
export function compareFigures<I extends Ids = KnownIds>(
  a: NoInfer<I['figure']>,
  b: NoInfer<I['figure']>,
  dataset: DatasetOf<I, 'figures' | 'retired'>,
): FigureComparison {
  const first = checkedId('figures', a, dataset) as FigureRecord<Ids>
  const second = checkedId('figures', b, dataset) as FigureRecord<Ids>
  const difference = countDifference(first, second)
  if (difference !== null) return deepFreeze({ verdict: 'incomparable', reason: difference })
  return deepFreeze(
    areDisjoint(figureRange(first.value), figureRange(second.value))
      ? { verdict: 'contradict', reason: 'They count the same thing, and no number fits both.' }
      : { verdict: 'compatible', reason: 'They count the same thing, and some number fits both.' },
  )
}
