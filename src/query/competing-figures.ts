import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import type { AnswerCertainty } from '../filter/certainty-in.js'
import { checkedTerm } from '../filter/checked-term.js'
import { Fields } from '../filter/fields.js'
import { select } from '../filter/select.js'
import type { OneOrMore, WithPossible } from '../filter/time-filter.js'
import { compareFigures, type FigureComparison } from './compare-figures.js'
import { type FiguresFilter, figureFields } from './find-figures.js'
import { sameCount } from './same-count.js'

/** Which figures, and which pairs of them. */
export interface CompetingFiguresFilter<I extends Ids = KnownIds> extends FiguresFilter<I> {
  /**
   * With which verdict; `contradict` and `compatible` where it is left out. With `incomparable` the answer has those as
   * well that look alike: with the same measure and unit, or set beside each other by the curators.
   */
  readonly verdict?: OneOrMore<FigureComparison['verdict']> | undefined
}

/** Two figures, what they are to each other, and why. */
export interface FigurePair<I extends Ids = KnownIds> extends FigureComparison {
  readonly figure: FigureRecord<I>
  readonly other: FigureRecord<I>
}

/** Figures that count the same thing, and what each two of them are to each other. */
export interface CompetingFigures<I extends Ids = KnownIds> {
  /** All that count the same thing, in order of time; one alone where it competes with none and looks like another. */
  readonly figures: readonly FigureRecord<I>[]
  /** Each two of them, and each of them with one that looks like it and counts something else. */
  readonly pairs: readonly FigurePair<I>[]
  /** Whether any of the figures surely meets the filter. */
  readonly certainty: AnswerCertainty
}

const VERDICTS: readonly FigureComparison['verdict'][] = ['contradict', 'compatible', 'incomparable']

const verdictsOf = (value: unknown): ReadonlySet<FigureComparison['verdict']> =>
  new Set([value].flat().map((one) => checkedTerm('competingFigures', 'verdict', one, VERDICTS)))

const fields: Fields<FigureRecord<Ids>> = /* @__PURE__ */ (() =>
  new Fields<FigureRecord<Ids>>(figureFields.dateOf, [
    ...figureFields.keys,
    [
      'verdict',
      {
        // It picks pairs, not figures.
        read: (value) => {
          verdictsOf(value)
          return {}
        },
      },
    ],
  ]))()

const names = ({ relations }: FigureRecord<Ids>, { id }: FigureRecord<Ids>) =>
  relations.some(({ figure }) => figure === id)

const lookAlike = (a: FigureRecord<Ids>, b: FigureRecord<Ids>) =>
  (a.measure === b.measure && a.unit === b.unit) || names(a, b) || names(b, a)

/**
 * The figures that compete: in groups that count the same thing, each two of a group with whether they contradict each
 * other and why; asked for, also those that look alike and cannot be compared, from the side of each. A group is given
 * whole where one of its figures meets the filter. Groups, figures and pairs are in order of the first day a figure can
 * have been claimed. For one figure, use `rivalsOf`; for low, best and high of a group, `claimedRange`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * competingFigures({ measure: 'killed', verdict: 'incomparable' }).map(({ pairs }) => pairs.map(({ other, reason }) => [other.id, reason]))
 */
export function competingFigures<I extends Ids = KnownIds>(
  filter: NoInfer<CompetingFiguresFilter<I>> = {},
  dataset: DatasetOf<I, 'figures' | 'actors' | 'events' | 'places' | 'sources' | 'proposals' | 'retired'>,
): readonly CompetingFigures<I>[] {
  const asked = select('competingFigures', dataset.figures, fields, filter, dataset) as WithPossible<FigureRecord<I>>
  const meeting = new Set(asked)
  const possible = new Set(filter.within === 'possibly' ? asked.possible : [])
  const verdicts = verdictsOf(filter.verdict ?? ['contradict', 'compatible'])
  const groups = sameCount<I>(dataset.figures).flatMap((figures): CompetingFigures<I>[] => {
    const met = figures.filter((figure) => meeting.has(figure))
    if (met.length === 0) return []
    const certainty = met.every((figure) => possible.has(figure)) ? 'possible' : 'certain'
    const among = new Set(figures)
    const others = verdicts.has('incomparable') ? dataset.figures : figures
    const pairs = figures.flatMap((figure, at) => {
      const after = new Set(figures.slice(at + 1))
      return others
        .filter((other) => (among.has(other) ? after.has(other) : lookAlike(figure, other)))
        .map((other) => ({ figure, other, ...compareFigures<I>(figure.id, other.id, dataset) }))
        .filter(({ verdict }) => verdicts.has(verdict))
    })
    return pairs.length === 0 ? [] : [{ figures, pairs, certainty }]
  })
  return deepFreeze(groups)
}
