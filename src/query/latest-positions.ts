import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { isBefore } from '../semantics/date-bounds.js'

/**
 * Of some positions, those that stand at the end: none that another of the positions counted supersedes, at first or
 * second hand, and none that was surely taken before another of them. Several stand side by side where it cannot be
 * told which came last.
 *
 * @example
 * latestPositions(ofOneActorOnOneOption, allThatCount)
 */
export function latestPositions<I extends Ids>(
  some: readonly PositionRecord<I>[],
  counted: readonly PositionRecord<I>[],
): readonly PositionRecord<I>[] {
  const replacing = new Map(counted.map(({ id, supersedes }) => [id, supersedes]))
  const superseded = new Set<I['position']>()
  for (const { supersedes } of counted) {
    for (let id = supersedes; id !== null && !superseded.has(id); id = replacing.get(id) ?? null) superseded.add(id)
  }
  const standing = some.filter(({ id }) => !superseded.has(id))
  return standing.filter(({ date }) => !standing.some((other) => isBefore(date, other.date) === 'yes'))
}
