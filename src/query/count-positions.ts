import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { countBy } from '../filter/count-by.js'
import type { Certainty } from '../filter/time-filter.js'
import { type PositionsFilter, positionFields } from './find-positions.js'

/** What positions can be counted by, and what stands in a row for it. */
export interface PositionGroups<I extends Ids = KnownIds> {
  readonly actor: I['actor']
  readonly side: I['actor']
  readonly onBehalfOf: I['actor']
  readonly issue: I['issue']
  readonly option: I['option']
  readonly stance: PositionRecord['stance']
  readonly polarity: -1 | 0 | 1
  readonly voice: PositionRecord['voice']
  readonly addressee: I['actor']
  readonly proposal: I['proposal']
  readonly event: I['event']
  readonly source: I['source']
}

/** How many positions a group has, and where the question counts what is possible, how many of them merely are. */
export type PositionCount<I extends Ids, By extends keyof PositionGroups, W extends Certainty = 'certainly'> = Pick<
  PositionGroups<I>,
  By
> & { readonly count: number } & ('possibly' extends W ? { readonly possible: number } : unknown)

/**
 * How many positions meet a filter, by one of its keys or several: a row for each group that has any, in the order in
 * which the positions have them. A position that stands in several groups, as by source, counts in each. With `within: 'possibly'` each row
 * also says how many of its count are merely `possible`. For the
 * positions themselves, use `findPositions`; for who stands where in the end, `stanceMatrix`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * countPositions({ option: 'territory/cede-donetsk' }, ['stance']) // [{ stance: 'demands', count: 1 }, { stance: 'supports', count: 1 }, { stance: 'rules-out', count: 1 }]
 */
export function countPositions<
  I extends Ids = KnownIds,
  const By extends keyof PositionGroups = never,
  const W extends Certainty = 'certainly',
>(
  filter: PositionsFilter<NoInfer<I>, W>,
  by: readonly By[],
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'proposals' | 'events' | 'sources' | 'retired'>,
): readonly PositionCount<I, By, W>[] {
  const rows: readonly object[] = countBy('countPositions', dataset.positions, positionFields, filter, by, dataset)
  return rows as readonly PositionCount<I, By, W>[]
}
