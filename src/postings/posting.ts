import type { BoundedDate } from '../semantics/date-bounds.js'
import { firstAtLeast } from './first-at-least.js'
import { eachAtLeast, type MaxTree, maxTree } from './max-tree.js'
import { FIRST, LAST, timeKey } from './time-key.js'
import type { Window } from './window.js'

/** Where a record has its date. */
export type DateOf<Item> = (record: Item) => BoundedDate

/** The times of the records of a posting: those that are not simply one sure day are kept by their places as well. */
interface Times {
  /** What orders each record; ascending. */
  readonly sort: Int32Array
  /** The places of the records that are more or less than one sure day, and their times. */
  readonly rest: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly endsTree: MaxTree
  readonly latestTree: MaxTree
  /** The greatest end, and the greatest last day, of each of the rest and all before it. */
  readonly endsSoFar: Int32Array
  readonly latestSoFar: Int32Array
  /** The places of the records before which no day is too early. */
  readonly open: Int32Array
  /** Of these, the places of the intervals that have surely started before the day that orders them. */
  readonly begun: Int32Array
}

function soFar(numbers: readonly number[]): Int32Array {
  const greatest = Int32Array.from(numbers)
  for (let place = 1; place < greatest.length; place++) {
    greatest[place] = Math.max(greatest[place] as number, greatest[place - 1] as number)
  }
  return greatest
}

function timesOf<Item>(records: readonly Item[], dateOf: DateOf<Item>): Times {
  const sort = new Int32Array(records.length)
  const rest: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const latest: number[] = []
  const open: number[] = []
  const begun: number[] = []
  records.forEach((record, place) => {
    const key = timeKey(dateOf(record))
    sort[place] = key.sort
    if (key.earliest === FIRST) open.push(place)
    if (key.starts < key.sort) begun.push(place)
    if (key.earliest === key.latest && key.starts === key.ends) return
    rest.push(place)
    starts.push(key.starts)
    ends.push(key.ends)
    latest.push(key.latest)
  })
  return {
    sort,
    rest: Int32Array.from(rest),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    endsTree: maxTree(ends),
    latestTree: maxTree(latest),
    endsSoFar: soFar(ends),
    latestSoFar: soFar(latest),
    open: Int32Array.from(open),
    begun: Int32Array.from(begun),
  }
}

/** What answers a window: the places from one to another, without some of them, with some before and after. */
export interface Stretch {
  readonly first: number
  readonly end: number
  readonly without: readonly number[]
  readonly before: readonly number[]
  readonly after: readonly number[]
}

const NONE: readonly number[] = Object.freeze([])

/** The places among the first `count` of the rest whose number is at least `bound` and that are accepted. */
function reaching(
  rest: Int32Array,
  tree: MaxTree,
  greatestSoFar: Int32Array,
  count: number,
  bound: number,
  accepts: (place: number) => boolean,
): readonly number[] {
  if (count === 0 || (greatestSoFar[count - 1] as number) < bound) return NONE
  const found: number[] = []
  eachAtLeast(tree, count, bound, (place) => {
    if (accepts(place)) found.push(rest[place] as number)
  })
  return found
}

const always = () => true

function possibleStretch(times: Times, first: number, end: number, from: number): Stretch {
  const { rest, open } = times
  const before = reaching(rest, times.latestTree, times.latestSoFar, firstAtLeast(rest, first, 0), from, always)
  const after = open.length === 0 ? NONE : [...open.subarray(firstAtLeast(open, end, 0))]
  return { first, end, without: NONE, before, after }
}

function sureStretch(times: Times, first: number, end: number, from: number, to: number): Stretch {
  const { rest, starts, ends, begun } = times
  const firstRest = firstAtLeast(rest, first, 0)
  let without: number[] | undefined
  for (let place = firstRest; place < rest.length && (rest[place] as number) < end; place++) {
    if ((starts[place] as number) <= to && (ends[place] as number) >= from) continue
    if (without === undefined) without = [rest[place] as number]
    else without.push(rest[place] as number)
  }
  const hasStarted = (place: number) => (starts[place] as number) <= to
  const before = reaching(rest, times.endsTree, times.endsSoFar, firstRest, from, hasStarted)
  let after: number[] | undefined
  for (const place of begun) {
    const inRest = firstAtLeast(rest, place, 0)
    if (place < end || !hasStarted(inRest) || (ends[inRest] as number) < from) continue
    if (after === undefined) after = [place]
    else after.push(place)
  }
  return { first, end, without: without ?? NONE, before, after: after ?? NONE }
}

/**
 * Records in the documented order that share what a question asks for, with their times worked out when a window is
 * first asked for. A window costs a binary search and the records that it gives, however many there are.
 */
export class Posting<Item> {
  readonly #records: Item[] = []
  #times: Times | undefined

  /** Takes one more record, unless it is the last one taken; only while the posting is built. */
  add(record: Item): void {
    if (this.#records.at(-1) !== record) this.#records.push(record)
  }

  /** Every record of the posting. */
  get all(): readonly Item[] {
    return this.#records
  }

  /** The places of the records whose date falls in a window. */
  stretch({ from, to, surely }: Window, dateOf: DateOf<Item>): Stretch {
    if (from === FIRST && to === LAST) {
      return { first: 0, end: this.#records.length, without: NONE, before: NONE, after: NONE }
    }
    this.#times ??= timesOf(this.#records, dateOf)
    const { sort, rest } = this.#times
    const first = from === FIRST ? 0 : firstAtLeast(sort, from, 0)
    const end = to === LAST ? sort.length : firstAtLeast(sort, to + 1, first)
    if (rest.length === 0) return { first, end, without: NONE, before: NONE, after: NONE }
    return surely ? sureStretch(this.#times, first, end, from, to) : possibleStretch(this.#times, first, end, from)
  }

  /** The records whose date falls in a window; all where they have none. */
  within(window: Window, dateOf: DateOf<Item> | null): readonly Item[] {
    const records = this.#records
    if (dateOf === null || (window.from === FIRST && window.to === LAST)) return records
    const { first, end, without, before, after } = this.stretch(window, dateOf)
    if (without.length + before.length + after.length === 0) return records.slice(first, end)
    const at = (place: number) => records[place] as Item
    const parts = [before.map(at)]
    let next = first
    for (const place of without) {
      if (place > next) parts.push(records.slice(next, place))
      next = place + 1
    }
    if (end > next) parts.push(records.slice(next, end))
    if (after.length > 0) parts.push(after.map(at))
    return parts.length === 1 ? (parts[0] as Item[]) : ([] as Item[]).concat(...parts)
  }

  /** How many records have a date that falls in a window; all where they have none. */
  count(window: Window, dateOf: DateOf<Item> | null): number {
    if (dateOf === null) return this.#records.length
    const { first, end, without, before, after } = this.stretch(window, dateOf)
    return end - first - without.length + before.length + after.length
  }
}
