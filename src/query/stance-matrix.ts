import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { type AnswerCertainty, certaintyIn } from '../filter/certainty-in.js'
import { readFilter } from '../filter/read-filter.js'
import { type StancesFilter, stancesFields } from '../filter/stances-filter.js'
import type { AsOf, Certainty } from '../filter/time-filter.js'
import { polaritiesOf } from './polarities-of.js'
import { spokenPairs } from './spoken-pairs.js'
import { stanceOf } from './stance-of.js'

/** Which stances, and as of which day. */
export interface StanceMatrixFilter<I extends Ids = KnownIds> extends StancesFilter<I>, AsOf {}

/**
 * Where an actor stands on an option by its latest positions: for it, against it, neither, on `several` of these sides
 * where it cannot be told which position came last, or `silent` where it has taken none that counts.
 */
export type StanceSide = 'for' | 'neither' | 'against' | 'several' | 'silent'

/** Where one actor stands on one option. */
export interface StanceCell<I extends Ids = KnownIds> {
  readonly actor: I['actor']
  readonly option: I['option']
  readonly side: StanceSide
  /** The latest positions, from which the side follows; empty where the actor is silent. */
  readonly positions: readonly PositionRecord<I>[]
  /** Whether all of these positions had surely been taken by then; what a silent actor may have said does not count. */
  readonly certainty: AnswerCertainty
}

/** Where one actor stands on each option of a matrix. */
export interface StanceRow<I extends Ids = KnownIds> {
  readonly actor: I['actor']
  /** One cell for each option, in the order of the options of the matrix. */
  readonly cells: readonly StanceCell<I>[]
}

/** Where actors stand on options. */
export interface StanceMatrix<I extends Ids = KnownIds> {
  /** The options, which are the columns, in the order of the issues. */
  readonly options: readonly I['option'][]
  /** The actors, which are the rows, in order of id. */
  readonly rows: readonly StanceRow<I>[]
}

const sides = { 1: 'for', 0: 'neither', '-1': 'against' } as const

function sideOf(positions: readonly PositionRecord<Ids>[]): StanceSide {
  const [polarity, ...others] = polaritiesOf(positions)
  if (polarity === undefined) return 'silent'
  return others.length > 0 ? 'several' : sides[polarity]
}

/**
 * Where everybody stands on everything as of a day: a row for each actor and a column for each option that has a stance
 * which counts, or that the filter names as `actor` or `option`; rows in order of id, columns in the order of the issues,
 * with a cell where the two meet even if the actor is silent. What others say of an actor does not count unless `voice`
 * says so. For one option, use `sidesOn`; for how far two actors are apart, `stanceDistance`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * stanceMatrix({ issue: 'ceasefire' }).rows.map(({ actor, cells }) => [actor, ...cells.map(({ side }) => side)])
 */
export function stanceMatrix<I extends Ids = KnownIds>(
  filter: NoInfer<StanceMatrixFilter<I>> = {},
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'retired'>,
): StanceMatrix<I> {
  const wanted = readFilter('stanceMatrix', filter, stancesFields, dataset, 'upTo')
  const { asOf, within, voice, onBehalf } = filter
  const spoken = new Map<I['actor'], Map<I['option'], StanceCell<I>>>()
  const spokenOn = new Set<I['option']>()
  for (const { actor, option } of spokenPairs<I>(wanted, dataset)) {
    const positions = stanceOf<I, Certainty>(actor, option, { asOf, within, voice, onBehalf }, dataset)
    if (positions.length === 0) continue
    const isSure = positions.every(({ date }) => certaintyIn(date, wanted.window) === 'certain')
    const cells = spoken.get(actor) ?? new Map<I['option'], StanceCell<I>>()
    const certainty = isSure ? 'certain' : 'possible'
    spoken.set(actor, cells.set(option, { actor, option, side: sideOf(positions), positions, certainty }))
    spokenOn.add(option)
  }
  const named = { actors: wanted.wanted('actor') ?? spoken, options: wanted.wanted('option') ?? spokenOn }
  const options = dataset.issues
    .filter(({ id }) => wanted.admits('issue', id))
    .flatMap((issue) => issue.options.map(({ id }) => id).filter((id) => named.options.has(id)))
  const rows = dataset.actors
    .filter(({ id }) => named.actors.has(id))
    .map(({ id: actor }) => ({
      actor,
      cells: options.map(
        (option): StanceCell<I> =>
          spoken.get(actor)?.get(option) ?? { actor, option, side: 'silent', positions: [], certainty: 'certain' },
      ),
    }))
  return deepFreeze({ options, rows })
}
