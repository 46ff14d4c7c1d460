import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { field } from '../filter/field.js'
import { Fields } from '../filter/fields.js'
import { select } from '../filter/select.js'
import { termsOf } from '../filter/terms-of.js'
import { textField } from '../filter/text-field.js'
import type { Certainty, Found, OneOrMore, TimeFilter } from '../filter/time-filter.js'
import { figureStages, measures, units } from '../vocabulary/figure.js'
import { placesAround } from './places-around.js'

/** Which figures: those that meet every key given. */
export interface FiguresFilter<I extends Ids = KnownIds, W extends Certainty = Certainty> extends TimeFilter<W> {
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
  /** With all these words, or words that begin with them, in summary, number or what is counted. */
  readonly text?: string | undefined
}

type Figure = FigureRecord<Ids>

export const figureFields: Fields<Figure> = /* @__PURE__ */ (() =>
  new Fields<Figure>(
    ({ date }) => date,
    [
      ['measure', field<Figure>({ terms: termsOf(measures) }, ({ measure }) => [measure])],
      ['unit', field<Figure>({ terms: termsOf(units) }, ({ unit }) => [unit])],
      ['claimant', field<Figure>({ ids: 'actors' }, ({ claimant }) => [claimant])],
      ['event', field<Figure>({ ids: 'events' }, ({ scope }) => scope.events)],
      [
        'place',
        field<Figure>(
          { ids: 'places' },
          ({ scope }, { places = [] }) => scope.places.flatMap((place) => placesAround(place, places)),
          { needs: ['places'] },
        ),
      ],
      ['source', field<Figure>({ ids: 'sources' }, ({ evidence }) => evidence.map(({ source }) => source))],
      ['proposal', field<Figure>({ ids: 'proposals' }, ({ proposal }) => [proposal])],
      ['stage', field<Figure>({ terms: termsOf(figureStages) }, ({ stage }) => [stage])],
      ['text', textField<Figure>(({ summary, value, scope }) => [summary, value.text, scope.group])],
    ],
  ))()

/**
 * The figures that meet a filter, in order of the first day they can have been claimed. They are claims: nothing adds
 * or averages them. What surely falls within the days given counts; with `within: 'possibly'` also what may, and
 * `possible` of the answer has those. For those that compete, use `competingFigures`; for two of them, `compareFigures`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findFigures({ measure: 'killed' }).map(({ claimant, value }) => [claimant, value.op, value.n])
 */
export function findFigures<I extends Ids = KnownIds, const W extends Certainty = 'certainly'>(
  filter: FiguresFilter<NoInfer<I>, W> = {},
  dataset: DatasetOf<I, 'figures' | 'actors' | 'events' | 'places' | 'sources' | 'proposals' | 'retired'>,
): Found<FigureRecord<I>, W> {
  return select('findFigures', dataset.figures, figureFields, filter, dataset) as Found<FigureRecord<I>, W>
}
