import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import type { AnswerCertainty } from '../filter/certainty-in.js'
import { checkedId } from '../filter/checked-id.js'
import { readFilter } from '../filter/read-filter.js'
import { sharedFields } from '../filter/stances-filter.js'
import { polaritiesOf } from './polarities-of.js'
import { type StanceCell, type StanceMatrixFilter, stanceMatrix } from './stance-matrix.js'

/** Over which stances two actors are compared, and as of which day. */
export type StanceDistanceOptions<I extends Ids = KnownIds> = Omit<StanceMatrixFilter<I>, 'actor'>

/** An option on which both actors have a stance. */
export interface SharedOption<I extends Ids = KnownIds> {
  readonly option: I['option']
  /** How far apart they are on it, from 0 to 1. */
  readonly distance: number
  readonly a: StanceCell<I>
  readonly b: StanceCell<I>
  /** Whether all positions compared had surely been taken by then. */
  readonly certainty: AnswerCertainty
}

/** How far two actors are apart; all options in the order of the issues. */
export interface StanceDistance<I extends Ids = KnownIds> {
  /**
   * How the distance comes about: on each option half the difference of the polarities, for (1), neither (0) and against
   * (-1), the mean over all pairs of sides where an actor is on several; then the mean over the options shared.
   */
  readonly rule: 'mean-polarity-difference'
  /** From 0, on the same side of every option shared, to 1, on opposite sides of each; null where they share none. */
  readonly distance: number | null
  /** The options on which both have a stance. */
  readonly shared: readonly SharedOption<I>[]
  /** Those of the shared on which the distance is 0. */
  readonly agreed: readonly I['option'][]
  /** Those of the shared on which it is more. */
  readonly differing: readonly I['option'][]
  /** The options on which the first alone has a stance. */
  readonly onlyA: readonly I['option'][]
  /** The options on which the second alone has a stance. */
  readonly onlyB: readonly I['option'][]
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

const apart = (a: readonly PositionRecord<Ids>[], b: readonly PositionRecord<Ids>[]) =>
  mean(polaritiesOf(a).flatMap((one) => polaritiesOf(b).map((other) => Math.abs(one - other) / 2)))

/**
 * How far two actors are apart as of a day, from 0 to 1, over the options on which both have a stance; null where there is
 * none. The rule is named in the answer: it compares sides and nothing else, so that demanding and accepting are the same
 * to it, and conditions are left on the positions. It tells little where few options are shared: look at how many are.
 * For many actors, use `stanceMatrix`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * stanceDistance('france', 'united-kingdom').distance // 0
 */
export function stanceDistance<I extends Ids = KnownIds>(
  a: NoInfer<I['actor']>,
  b: NoInfer<I['actor']>,
  options: NoInfer<StanceDistanceOptions<I>> = {},
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'retired'>,
): StanceDistance<I> {
  checkedId('actors', a, dataset)
  checkedId('actors', b, dataset)
  readFilter('stanceDistance', options, sharedFields, dataset, 'upTo')
  const matrix = stanceMatrix<I>({ ...options, actor: [a, b] }, dataset)
  const spoken = (actor: I['actor']) =>
    new Map(
      matrix.rows
        .flatMap((row) => (row.actor === actor ? row.cells : []))
        .flatMap((cell) => (cell.side === 'silent' ? [] : [[cell.option, cell]])),
    )
  const [ofA, ofB] = [spoken(a), spoken(b)]
  const shared = matrix.options.flatMap((option): readonly SharedOption<I>[] => {
    const [first, second] = [ofA.get(option), ofB.get(option)]
    if (first === undefined || second === undefined) return []
    const certainty = first.certainty === 'certain' ? second.certainty : 'possible'
    return [{ option, distance: apart(first.positions, second.positions), a: first, b: second, certainty }]
  })
  const optionsWhere = (test: (one: SharedOption<I>) => boolean) => shared.filter(test).map(({ option }) => option)
  return deepFreeze({
    rule: 'mean-polarity-difference',
    distance: shared.length === 0 ? null : mean(shared.map(({ distance }) => distance)),
    shared,
    agreed: optionsWhere(({ distance }) => distance === 0),
    differing: optionsWhere(({ distance }) => distance > 0),
    onlyA: matrix.options.filter((option) => ofA.has(option) && !ofB.has(option)),
    onlyB: matrix.options.filter((option) => ofB.has(option) && !ofA.has(option)),
  })
}
