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
 * Of some positions, those that stand at the end of a window, each with whether it surely was taken by then: none that
 * another supersedes, and none of which another that stands is a later one of the same actor on the same option. Only
 * what was surely taken by then replaces another, as in `stanceOf`.
 *
 * @example
 * standingPositions(dataset.positions, windowOf('preconditions', { asOf: '2025-08' }))
 */
export function standingPositions<I extends Ids>(
  positions: readonly PositionRecord<I>[],
  window: Window,
): ReadonlyMap<PositionRecord<I>, AnswerCertainty> {
  const certaintyOf = new Map(positions.map((one) => [one, certaintyIn(one.date, { ...window, surely: false })]))
  const sure = positions.filter((one) => certaintyOf.get(one) === 'certain')
  const superseded = supersededBy(sure)
  const isOvertaken = overtakenBy(sure.filter(({ id }) => !superseded.has(id)))
  const standing = positions.filter((one) => !superseded.has(one.id) && !isOvertaken(one))
  return new Map(
    standing.flatMap((one) => {
      const certainty = certaintyOf.get(one) ?? null
      return certainty === null ? [] : [[one, certainty] as const]
    }),
  )
}
