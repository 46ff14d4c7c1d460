import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import type { Posting } from '../postings/posting.js'
import { FIRST, timeKey } from '../postings/time-key.js'
import { fallsIn, type Window } from '../postings/window.js'
import { kept } from './kept.js'

type Position = PositionRecord<Ids>

const dateOf = ({ date }: Position) => date

/** The positions that supersede each other one. */
const superseding = /* @__PURE__ */ kept((positions: readonly Position[]): ReadonlyMap<string, readonly Position[]> => {
  const byOlder = new Map<string, Position[]>()
  for (const position of positions) {
    if (position.supersedes === null) continue
    const others = byOlder.get(position.supersedes)
    if (others === undefined) byOlder.set(position.supersedes, [position])
    else others.push(position)
  }
  return byOlder
})

/**
 * Of the positions of a posting that fall in a window and are heard, those that stand at the end: none that another
 * position that counts supersedes, and none that was surely taken before another of them. Several stand side by side
 * where it cannot be told which came last.
 *
 * @example
 * latestPositions(ofOneActorOnOneOption, window, new Set(ownVoices), dataset.positions)
 */
export function latestPositions<I extends Ids>(
  some: Posting<PositionRecord<I>>,
  window: Window,
  heard: ReadonlySet<string>,
  positions: readonly PositionRecord<I>[],
): readonly PositionRecord<I>[] {
  const replacing = superseding(positions)
  const counts = (position: Position) => heard.has(position.voice) && fallsIn(position.date, window)
  const stands = (position: Position) => counts(position) && replacing.get(position.id)?.some(counts) !== true
  const isDated = ({ date }: Position) => timeKey(date).earliest !== FIRST
  const last = some.last(window, dateOf, (position) => isDated(position) && stands(position))
  // What was surely over before the last of them began was taken before it.
  const from = last === undefined ? FIRST : timeKey(last.date).earliest
  return Object.freeze(some.within({ from, to: window.to, surely: false }, dateOf).filter(stands))
}
