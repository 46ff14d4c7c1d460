import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import type { AnswerCertainty } from '../filter/certainty-in.js'
import { dayRange } from '../filter/day-range.js'
import { daySpan } from '../filter/day-span.js'
import { readFilter } from '../filter/read-filter.js'
import { type StancesFilter, stancesFields } from '../filter/stances-filter.js'
import type { Certainty } from '../filter/time-filter.js'
import { changeBetween, type StanceDifference } from './change-between.js'
import { spokenPairs } from './spoken-pairs.js'
import { stanceOf } from './stance-of.js'

/** Which changes: of which stances, and between which days. */
export interface StanceChangesFilter<I extends Ids = KnownIds> extends StancesFilter<I> {
  /** The day to start from, or the first of a month or year: what was said by its end had been said before. */
  readonly from: string
  /** The last day, included, or the last of a month or year; the end of the data where it is left out. */
  readonly to?: string | undefined
  /** Whether what may have changed counts as well; only what surely did counts unless this says `possibly`. */
  readonly within?: Certainty | undefined
}

/** A stance that was another at the end than at the start. */
export interface StanceChange<I extends Ids = KnownIds> {
  readonly actor: I['actor']
  readonly option: I['option']
  /** How it differs: `first` where the actor had not spoken before, `reversed` from for to against or back. */
  readonly change: StanceDifference
  /** The latest positions at the start; several where it cannot be told which came last. */
  readonly before: readonly PositionRecord<I>[]
  /** The latest positions at the end. */
  readonly after: readonly PositionRecord<I>[]
  /** Whether both stances are the same with the positions that may have been taken by then as without them. */
  readonly certainty: AnswerCertainty
}

/**
 * Who changed on what between two days: every actor and option with another stance at the end than at the start, with the
 * latest positions then and before; in order of the actor's id, then of the issues and their options. The same stance
 * taken once more is no change, one taken for the first time is. What others say of an actor does not count unless `voice`
 * says so. For all positions of one actor on one option, use `stanceHistory`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * stanceChanges({ from: '2025-04', issue: 'ceasefire' }).map(({ actor, option, change }) => [actor, option, change])
 */
export function stanceChanges<I extends Ids = KnownIds>(
  filter: NoInfer<StanceChangesFilter<I>>,
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'retired'>,
): readonly StanceChange<I>[] {
  const wanted = readFilter('stanceChanges', filter, stancesFields, dataset)
  const { from, to, voice, onBehalf } = filter
  const { first } = dayRange('stanceChanges', 'from', from)
  const last = daySpan('stanceChanges', from, to).last ?? undefined
  const changes = spokenPairs<I>(wanted, dataset).flatMap(({ actor, option }): readonly StanceChange<I>[] => {
    const stance = (asOf: string | undefined, within: Certainty) =>
      stanceOf<I, Certainty>(actor, option, { asOf, within, voice, onBehalf }, dataset)
    const sure = { before: stance(first, 'certainly'), after: stance(last, 'certainly') }
    const all = { before: stance(first, 'possibly'), after: stance(last, 'possibly') }
    const isSure = changeBetween(sure.before, all.before) === null && changeBetween(sure.after, all.after) === null
    if (!isSure && wanted.window.surely) return []
    // Between a day and itself nothing can have been taken that was not taken by then.
    const late = first === last ? sure : { before: sure.before, after: all.after }
    for (const { before, after } of [sure, all, late]) {
      const change = changeBetween(before, after)
      if (change !== null) {
        return [{ actor, option, change, before, after, certainty: isSure ? 'certain' : 'possible' }]
      }
    }
    return []
  })
  return deepFreeze(changes)
}
