import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { firstAtLeast } from '../postings/first-at-least.js'
import type { Posting } from '../postings/posting.js'
import { LAST, timeKey } from '../postings/time-key.js'
import type { Window } from '../postings/window.js'
import { kept } from './kept.js'
import { ownVoices } from './own-voices.js'

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
  /** Their places in the documented order. */
  readonly places: Int32Array
  /** The day from which each counts; ascending. */
  readonly from: Int32Array
  /** The day from which another that counts supersedes it. */
  readonly replaced: Int32Array
  readonly earliest: Int32Array
  readonly latest: Int32Array
  /** The greatest last day of each and all before it. */
  readonly latestSoFar: Int32Array
}

function standingOf<Item extends Position>(
  some: readonly Item[],
  surely: boolean,
  heard: ReadonlySet<string>,
  positions: readonly Position[],
): Standing<Item> {
  const replacing = superseding(positions)
  const countsFrom = ({ date }: Position) => (surely ? timeKey(date).starts : timeKey(date).earliest)
  const rows = some
    .map((position, place) => ({ position, place, from: countsFrom(position), key: timeKey(position.date) }))
    .filter(({ position }) => heard.has(position.voice))
    .sort((a, b) => a.from - b.from || a.place - b.place)
  const replacedFrom = ({ id }: Position) =>
    (replacing.get(id) ?? []).reduce(
      (day, other) => (heard.has(other.voice) ? Math.min(day, countsFrom(other)) : day),
      LAST + 1,
    )
  let greatest = -1
  return {
    positions: rows.map(({ position }) => position),
    places: Int32Array.from(rows, ({ place }) => place),
    from: Int32Array.from(rows, ({ from }) => from),
    replaced: Int32Array.from(rows, ({ position }) => replacedFrom(position)),
    earliest: Int32Array.from(rows, ({ key }) => key.earliest),
    latest: Int32Array.from(rows, ({ key }) => key.latest),
    latestSoFar: Int32Array.from(rows, ({ key }) => {
      greatest = Math.max(greatest, key.latest)
      return greatest
    }),
  }
}

/** The voices that count where none are named. */
export const ownVoiceSet: ReadonlySet<string> = /* @__PURE__ */ new Set(ownVoices)

const surelyOwn = new WeakMap<object, { readonly positions: unknown; readonly standing: Standing<never> }>()

/** What stands in the actors' own voices is asked for most, and kept with the posting. */
function keptStanding<Item extends Position>(
  some: Posting<Item>,
  surely: boolean,
  heard: ReadonlySet<string>,
  positions: readonly Position[],
): Standing<Item> {
  if (!surely || heard !== ownVoiceSet) return standingOf(some.all, surely, heard, positions)
  const known = surelyOwn.get(some)
  if (known?.positions === positions) return known.standing
  const standing = standingOf(some.all, surely, heard, positions)
  surelyOwn.set(some, { positions, standing: standing as Standing<never> })
  return standing
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
  const standing = keptStanding(some, surely, heard, positions)
  const { from, replaced, earliest, latest, latestSoFar, places } = standing
  const found: number[] = []
  let lastStart = -1
  let place = firstAtLeast(from, to + 1, 0) - 1
  // What was surely over before the last of them began was taken before it.
  for (; place >= 0 && (latestSoFar[place] as number) >= lastStart; place--) {
    if ((replaced[place] as number) <= to || (latest[place] as number) < lastStart) continue
    lastStart = Math.max(lastStart, earliest[place] as number)
    found.push(place)
  }
  if (found.length === 1) return Object.freeze([standing.positions[found[0] as number] as PositionRecord<I>])
  const last = found.filter((one) => (latest[one] as number) >= lastStart)
  last.sort((a, b) => (places[a] as number) - (places[b] as number))
  return Object.freeze(last.map((one) => standing.positions[one] as PositionRecord<I>))
}
