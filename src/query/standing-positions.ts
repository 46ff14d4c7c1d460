import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { FIRST, timeKey } from '../postings/time-key.js'
import type { Window } from '../postings/window.js'
import { type AnswerCertainty, certaintyIn } from './certainty-in.js'

/** Whether some positions replace another: supersede it, at first or second hand, or surely come after it. */
function replacedBy<I extends Ids>(
  some: readonly PositionRecord<I>[],
  all: readonly PositionRecord<I>[],
): (position: PositionRecord<I>) => boolean {
  const earlier = new Map<string, string | null>(all.map(({ id, supersedes }) => [id, supersedes]))
  const superseded = new Set<string>()
  const lastStart = new Map<string, Map<string, number>>()
  for (const { actor, option, date, supersedes } of some) {
    for (let id = supersedes; id !== null && !superseded.has(id); id = earlier.get(id) ?? null) superseded.add(id)
    const ofActor = lastStart.get(actor) ?? new Map<string, number>()
    ofActor.set(option, Math.max(timeKey(date).earliest, ofActor.get(option) ?? FIRST))
    lastStart.set(actor, ofActor)
  }
  return ({ id, actor, option, date }) =>
    superseded.has(id) || timeKey(date).latest < (lastStart.get(actor)?.get(option) ?? FIRST)
}

/**
 * Of some positions, those that stand at the end of a window, each with whether it surely does: it was taken by then,
 * and no other by then supersedes it or is a later stance of the same actor on the same option. What merely may replace
 * a position leaves it possible.
 *
 * @example
 * standingPositions(dataset.positions, readWindow('preconditions', { asOf: '2025-08' }))
 */
export function standingPositions<I extends Ids>(
  positions: readonly PositionRecord<I>[],
  window: Window,
): ReadonlyMap<PositionRecord<I>, AnswerCertainty> {
  const whole = { ...window, surely: false }
  const taken = positions.flatMap((position) => {
    const certainty = certaintyIn(position.date, whole)
    return certainty === null ? [] : [{ position, certainty }]
  })
  const sure = taken.filter(({ certainty }) => certainty === 'certain').map(({ position }) => position)
  const surelyReplaced = replacedBy(sure, positions)
  const maybeReplaced =
    sure.length === taken.length
      ? surelyReplaced
      : replacedBy(
          taken.map(({ position }) => position),
          positions,
        )
  const standing = taken.filter(({ position }) => !surelyReplaced(position))
  return new Map(
    standing.map(({ position, certainty }) => [position, maybeReplaced(position) ? 'possible' : certainty]),
  )
}
