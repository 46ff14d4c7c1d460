import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { figureStages, measures, units } from '../vocabulary/figure.js'
import { placesWithin } from './places-within.js'
import { readFilter } from './read-filter.js'
import { termsOf } from './terms-of.js'
import type { OneOrMore, TimeFilter } from './time-filter.js'

/** Which figures: those that meet every key given. */
export interface FiguresFilter<I extends Ids = KnownIds> extends TimeFilter {
  /** What is counted. */
  readonly measure?: OneOrMore<FigureRecord['measure']> | undefined
  /** In what unit. */
  readonly unit?: OneOrMore<FigureRecord['unit']> | undefined
  /** Who says it. */
  readonly claimant?: OneOrMore<I['actor']> | undefined
  /** Counting which event. */
  readonly event?: OneOrMore<I['event']> | undefined
  /** Counting which place, or a place within it. */
  readonly place?: OneOrMore<I['place']> | undefined
  /** Told by which source. */
  readonly source?: OneOrMore<I['source']> | undefined
  /** Belonging to which proposal. */
  readonly proposal?: OneOrMore<I['proposal']> | undefined
  /** How far money or arms have come. */
  readonly stage?: OneOrMore<NonNullable<FigureRecord['stage']>> | undefined
}

/**
 * The figures that meet a filter, in order of the first day they can have been claimed. They are claims: nothing adds
 * or averages them. For whether two of them contradict each other, use `compareFigures`; for a figure's rivals, `rivalsOf`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findFigures({ measure: 'killed' }).map(({ claimant, value }) => [claimant, value.op, value.n])
 */
export function findFigures<I extends Ids = KnownIds>(
  filter: NoInfer<FiguresFilter<I>> = {},
  dataset: DatasetOf<I, 'figures' | 'actors' | 'events' | 'places' | 'sources' | 'proposals' | 'retired'>,
): readonly FigureRecord<I>[] {
  const wanted = readFilter(
    'findFigures',
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
    },
    dataset,
  )
  const where = wanted.wanted('place')
  const within = where && placesWithin(where, dataset.places)
  return dataset.figures.filter(
    (figure) =>
      wanted.admitsDate(figure.date) &&
      wanted.admits('measure', figure.measure) &&
      wanted.admits('unit', figure.unit) &&
      wanted.admits('claimant', figure.claimant) &&
      wanted.admits('event', ...figure.scope.events) &&
      (within === undefined || figure.scope.places.some((place) => within.has(place))) &&
      wanted.admits('source', ...figure.evidence.map(({ source }) => source)) &&
      wanted.admits('proposal', figure.proposal) &&
      wanted.admits('stage', figure.stage),
  )
}
