import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { Kept } from '../filter/kept.js'
import { ownVoiceSet } from '../filter/stance-options.js'
import { firstAtLeast } from '../postings/first-at-least.js'
import type { Posting } from '../postings/posting.js'
import { LAST, timeKey } from '../postings/time-key.js'
import type { Window } from '../postings/window.js'

type Position = PositionRecord<Ids>

/** The positions that supersede each other one. */
const superseding = /* @__PURE__ */ new Kept(
  (positions: readonly Position[]): ReadonlyMap<string, readonly Position[]> => {
    const byOlder = new Map<string, Position[]>()
    for (const position of positions) {
      if (position.supersedes === null) continue
      const others = byOlder.get(position.supersedes)
      if (others === undefined) byOlder.set(position.supersedes, [position])
      else others.push(position)
    }
    return byOlder
  },
)

/** What stands in the days of a position; one row a position, since all of a row is needed at once. */
const column = {
  /** The day from which it counts; ascending. */
  from: 0,
  /** The day by which another has surely superseded it. */
  replaced: 1,
  earliest: 2,
  latest: 3,
  /** The greatest last day of it and all before it. */
  latestSoFar: 4,
  /** Where it stands in the store, and so in the documented order. */
  place: 5,
  /** The day by which it has surely been taken. */
  taken: 6,
} as const
const COLUMNS = 7

/** After every day, and what is open as well. */
const NEVER = LAST + 1

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/**
 * The days that decide which positions of postings stand, as many numbers as `column` names for each in turn: within a
 * posting in the order of the day from which they count, and last what is not heard.
 */
function standingOf(
  postings: readonly Posting<Position>[],
  surely: boolean,
  heard: ReadonlySet<string>,
  positions: readonly Position[],
): Int32Array {
  const replacing = superseding.of(positions)
  const countsFrom = ({ date }: Position) => (surely ? timeKey(date).starts : timeKey(date).earliest)
  const replacedFrom = ({ id }: Position) =>
    (replacing.get(id) ?? []).reduce(
      (day, other) => (heard.has(other.voice) ? Math.min(day, timeKey(other.date).starts) : day),
      NEVER,
    )
  const days = new Int32Array(postings.reduce((sum, { size }) => sum + size, 0) * COLUMNS)
  let next = 0
  for (const { start, all } of postings) {
    let latestSoFar = -1
    const rows = all.map((position, nth) => {
      const from = heard.has(position.voice) ? countsFrom(position) : NEVER
      return { position, place: start + nth, from }
    })
    for (const { position, place, from } of rows.sort((a, b) => a.from - b.from || a.place - b.place)) {
      const { earliest, latest, starts } = timeKey(position.date)
      latestSoFar = Math.max(latestSoFar, latest)
      days.set([from, replacedFrom(position), earliest, latest, latestSoFar, place, starts], next)
      next += COLUMNS
    }
  }
  return days
}

const surelyOwn = (postings: readonly Posting<Position>[], positions: readonly Position[]) =>
  standingOf(postings, true, ownVoiceSet, positions)

/**
 * Of the positions of a posting that count by the end of a window and are heard, those that stand at its end: none that
 * another supersedes, and none that was surely taken before another of them. Only what was surely taken by then replaces
 * another. Several stand side by side, in the documented order, where it cannot be told which came last.
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
  // What stands surely and in the actors' own voices is asked for most, and kept with the store.
  const isUsual = surely && heard === ownVoiceSet
  const days = isUsual ? some.store.once(positions, surelyOwn) : standingOf([some], surely, heard, positions)
  const start = isUsual ? some.start : 0
  const first = start * COLUMNS
  let lastStart = -1
  let only = -1
  let several: number[] | undefined
  // What was surely over before the last of them began was taken before it.
  let row = (firstAtLeast(days, to + 1, start, start + some.size, COLUMNS) - 1) * COLUMNS
  for (; row >= first; row -= COLUMNS) {
    if ((days[row + column.latestSoFar] as number) < lastStart) break
    if ((days[row + column.replaced] as number) <= to || (days[row + column.latest] as number) < lastStart) continue
    if ((days[row + column.taken] as number) <= to)
      lastStart = Math.max(lastStart, days[row + column.earliest] as number)
    if (only < 0) only = row
    else if (several === undefined) several = [only, row]
    else several.push(row)
  }
  const { records } = some.store
  if (several === undefined) {
    return only < 0 ? NONE : Object.freeze([records[days[only + column.place] as number] as PositionRecord<I>])
  }
  const last = several.filter((row) => (days[row + column.latest] as number) >= lastStart)
  const places = last.map((row) => days[row + column.place] as number).sort((a, b) => a - b)
  return Object.freeze(places.map((place) => records[place] as PositionRecord<I>))
}
