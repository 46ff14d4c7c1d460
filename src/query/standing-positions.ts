import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { type AnswerCertainty, certaintyIn } from '../filter/certainty-in.js'
import { FIRST, timeKey } from '../postings/time-key.js'
import type { Window } from '../postings/window.js'

/** The ids of what some positions supersede. */
function supersededBy<I extends Ids>(some: readonly PositionRecord<I>[]): ReadonlySet<I['position'] | null> {
  return new Set(some.map(({ supersedes }) => supersedes))
}

/** Whether one of some positions is surely later than another of the same actor on the same option. */
function overtakenBy<I extends Ids>(some: readonly PositionRecord<I>[]): (position: PositionRecord<I>) => boolean {
  const lastStart = new Map<string, Map<string, number>>()
  for (const { actor, option, date } of some) {
    const ofActor = lastStart.get(actor) ?? new Map<string, number>()
    ofActor.set(option, Math.max(timeKey(date).earliest, ofActor.get(option) ?? FIRST))
    lastStart.set(actor, ofActor)
  }
  return ({ actor, option, date }) => timeKey(date).latest < (lastStart.get(actor)?.get(option) ?? FIRST)
}

/**
 * Of some positions, those that stand at the end of a window, each with whether it surely does: it was taken by then, no
 * other supersedes it, and no other that stands is a later one of the same actor on the same option. What merely may
 * replace a position leaves it possible.
 *
 * @example
 * standingPositions(dataset.positions, windowOf('preconditions', { asOf: '2025-08' }))
 */
export function standingPositions<I extends Ids>(
  positions: readonly PositionRecord<I>[],
  window: Window,
): ReadonlyMap<PositionRecord<I>, AnswerCertainty> {
  const taken = positions.filter(({ date }) => certaintyIn(date, { ...window, surely: false }) !== null)
  const sure = taken.filter(({ date }) => certaintyIn(date, { ...window, surely: true }) !== null)
  const surelySuperseded = supersededBy(sure)
  const maybeSuperseded = supersededBy(taken)
  // What may itself be superseded replaces nothing for sure.
  const surelyOvertaken = overtakenBy(sure.filter(({ id }) => !maybeSuperseded.has(id)))
  const maybeOvertaken = overtakenBy(taken.filter(({ id }) => !surelySuperseded.has(id)))
  const surelyTaken = new Set(sure)
  return new Map(
    taken
      .filter((one) => !surelySuperseded.has(one.id) && !surelyOvertaken(one))
      .map((one) => {
        const stands = surelyTaken.has(one) && !maybeSuperseded.has(one.id) && !maybeOvertaken(one)
        return [one, stands ? 'certain' : 'possible']
      }),
  )
}
