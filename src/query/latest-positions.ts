import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { kept } from '../filter/kept.js'
import { ownVoiceSet } from '../filter/stance-options.js'
import type { Posting } from '../postings/posting.js'
import { LAST, timeKey } from '../postings/time-key.js'
import type { Window } from '../postings/window.js'

type Position = PositionRecord<Ids>

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

/** Positions in the order of the day from which they count, with the days that decide which of them stand. */
interface Standing<Item> {
  readonly positions: readonly Item[]
  /** For each in turn, as many numbers as `Column` names. */
  readonly days: Int32Array
}

/** What stands in the days of a position; one row a position, since all of a row is needed at once. */
const column = {
  /** The day from which it counts; ascending. */
  from: 0,
  /** The day from which another that counts supersedes it. */
  replaced: 1,
  earliest: 2,
  latest: 3,
  /** The greatest last day of it and all before it. */
  latestSoFar: 4,
  /** Its place in the documented order. */
  place: 5,
} as const
const COLUMNS = 6

function standingOf<Item extends Position>(
  some: readonly Item[],
  surely: boolean,
  heard: ReadonlySet<string>,
  positions: readonly Position[],
): Standing<Item> {
  const replacing = superseding(positions)
  const countsFrom = ({ date }: Position) => (surely ? timeKey(date).starts : timeKey(date).earliest)
  const replacedFrom = ({ id }: Position) =>
    (replacing.get(id) ?? []).reduce(
      (day, other) => (heard.has(other.voice) ? Math.min(day, countsFrom(other)) : day),
      LAST + 1,
    )
  const rows = some
    .map((position, place) => ({ position, place, from: countsFrom(position) }))
    .filter(({ position }) => heard.has(position.voice))
    .sort((a, b) => a.from - b.from || a.place - b.place)
  let latestSoFar = -1
  const days = rows.flatMap(({ position, place, from }) => {
    const { earliest, latest } = timeKey(position.date)
    latestSoFar = Math.max(latestSoFar, latest)
    return [from, replacedFrom(position), earliest, latest, latestSoFar, place]
  })
  return { positions: rows.map(({ position }) => position), days: Int32Array.from(days) }
}

const surelyOwn = <Item extends Position>(some: readonly Item[], positions: readonly Position[]) =>
  standingOf(some, true, ownVoiceSet, positions)

/** How many positions count by a day. */
function countingBy(days: Int32Array, day: number): number {
  let low = 0
  let high = days.length / COLUMNS
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((days[middle * COLUMNS + column.from] as number) <= day) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Of the positions of a posting that count by the end of a window and are heard, those that stand at its end: none that
 * another position that counts supersedes, and none that was surely taken before another of them. Several stand side by
 * side, in the documented order, where it cannot be told which came last.
 *
 * @example
 * latestPositions(ofOneActorOnOneOption, window, ownVoiceSet, dataset.positions)
 */
export function latestPositions<I extends Ids>(
  some: Posting<PositionRecord<I>>,
  { to, surely }: Window,
  heard: ReadonlySet<string>,
  positions: readonly PositionRecord<I>[],
): readonly PositionRecord<I>[] {
  // What stands surely and in the actors' own voices is asked for most, and kept with the posting.
  const standing: Standing<PositionRecord<I>> =
    surely && heard === ownVoiceSet ? some.once(positions, surelyOwn) : standingOf(some.all, surely, heard, positions)
  const { days } = standing
  let lastStart = -1
  let only = -1
  let several: number[] | undefined
  // What was surely over before the last of them began was taken before it.
  for (let row = (countingBy(days, to) - 1) * COLUMNS; row >= 0; row -= COLUMNS) {
    if ((days[row + column.latestSoFar] as number) < lastStart) break
    if ((days[row + column.replaced] as number) <= to || (days[row + column.latest] as number) < lastStart) continue
    lastStart = Math.max(lastStart, days[row + column.earliest] as number)
    if (only < 0) only = row
    else if (several === undefined) several = [only, row]
    else several.push(row)
  }
  const position = (row: number) => standing.positions[row / COLUMNS] as PositionRecord<I>
  if (several === undefined) return Object.freeze(only < 0 ? [] : [position(only)])
  const last = several.filter((row) => (days[row + column.latest] as number) >= lastStart)
  const place = (row: number) => days[row + column.place] as number
  return Object.freeze(last.sort((a, b) => place(a) - place(b)).map(position))
}
