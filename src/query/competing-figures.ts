import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { figureStages, measures, units } from '../vocabulary/figure.js'
import { type AnswerCertainty, certaintyIn } from './certainty-in.js'
import { compareFigures, type FigureComparison } from './compare-figures.js'
import type { FiguresFilter } from './find-figures.js'
import { placesAround } from './places-around.js'
import { readFilter } from './read-filter.js'
import { sameCount } from './same-count.js'
import { termsOf } from './terms-of.js'
import type { OneOrMore } from './time-filter.js'

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
const ON_ONE_COUNT: readonly unknown[] = ['contradict', 'compatible']

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
  const wanted = readFilter(
    'competingFigures',
    filter,
    {
      measure: { terms: termsOf(measures) },
      unit: { terms: termsOf(units) },
      claimant: { ids: 'actors' },
      event: { ids: 'events' },
      place: { ids: 'places' },
      source: { ids: 'sources' },
      proposal: { ids: 'proposals' },
      stage: { terms: termsOf(figureStages) },
      verdict: { terms: VERDICTS },
    },
    dataset,
  )
  const certaintyOf = (figure: FigureRecord<I>) =>
    wanted.admitsDate(figure.date) &&
    wanted.admits('measure', figure.measure) &&
    wanted.admits('unit', figure.unit) &&
    wanted.admits('claimant', figure.claimant) &&
    wanted.admits('event', ...figure.scope.events) &&
    wanted.admits('place', ...figure.scope.places.flatMap((place) => placesAround(place, dataset.places))) &&
    wanted.admits('source', ...figure.evidence.map(({ source }) => source)) &&
    wanted.admits('proposal', figure.proposal) &&
    wanted.admits('stage', figure.stage)
      ? certaintyIn(figure.date, wanted.window)
      : null
  const verdicts = wanted.wanted('verdict') ?? new Set<unknown>(ON_ONE_COUNT)
  const groups = sameCount<I>(dataset.figures).flatMap((figures): CompetingFigures<I>[] => {
    const sure = figures.map(certaintyOf)
    const certainty = (['certain', 'possible'] as const).find((one) => sure.includes(one))
    if (certainty === undefined) return []
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
