import type { BoundedDate } from '../semantics/date-bounds.js'
import { firstAtLeast } from './first-at-least.js'
import { eachAtLeast, type MaxTree, maxTree } from './max-tree.js'
import { FIRST, LAST, timeKey } from './time-key.js'
import { fallsIn, type Window } from './window.js'

/** The times of the records of a posting: those that are not simply one sure day are kept by their places as well. */
interface Times {
  /** What orders each record; ascending. */
  readonly sort: Int32Array
  /** The places of the records that are more or less than one sure day. */
  readonly rest: Int32Array
  readonly starts: Int32Array
  readonly ends: MaxTree
  readonly latest: MaxTree
  /** The places of the records before which no day is too early. */
  readonly open: Int32Array
  /** Of these, the places of the intervals that have surely started before the day that orders them. */
  readonly begun: Int32Array
}

/** Where a record has its date. */
type DateOf<Item> = (record: Item) => BoundedDate

const isAlways = ({ from, to }: Window) => from === FIRST && to === LAST

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
    ends: maxTree(ends),
    latest: maxTree(latest),
    open: Int32Array.from(open),
    begun: Int32Array.from(begun),
  }
}

/** What answers a window: the records from one place to another, without some of them, with some before and after. */
interface Stretch {
  readonly first: number
  readonly end: number
  readonly without: readonly number[]
  readonly before: readonly number[]
  readonly after: readonly number[]
}

const NONE: readonly number[] = Object.freeze([])

function possibleStretch({ sort, rest, latest, open }: Times, { from, to }: Window): Stretch {
  const first = firstAtLeast(sort, from)
  const end = firstAtLeast(sort, to + 1)
  if (rest.length === 0) return { first, end, without: NONE, before: NONE, after: NONE }
  const before: number[] = []
  eachAtLeast(latest, firstAtLeast(rest, first), from, (place) => before.push(rest[place] as number))
  const after = [...open.subarray(firstAtLeast(open, end))]
  return { first, end, without: NONE, before, after }
}

function sureStretch({ sort, rest, starts, ends, begun }: Times, { from, to }: Window): Stretch {
  const first = firstAtLeast(sort, from)
  const end = firstAtLeast(sort, to + 1)
  if (rest.length === 0) return { first, end, without: NONE, before: NONE, after: NONE }
  const firstRest = firstAtLeast(rest, first)
  const surely = (place: number) =>
    (starts[place] as number) <= to && (ends.greatest[ends.size + place] as number) >= from
  const without: number[] = []
  for (let place = firstRest; place < rest.length && (rest[place] as number) < end; place++) {
    if (!surely(place)) without.push(rest[place] as number)
  }
  const before: number[] = []
  eachAtLeast(ends, firstRest, from, (place) => {
    if (surely(place)) before.push(rest[place] as number)
  })
  const after: number[] = []
  for (const place of begun) if (place >= end && surely(firstAtLeast(rest, place))) after.push(place)
  return { first, end, without, before, after }
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

  #timed(dateOf: DateOf<Item>): Times {
    this.#times ??= timesOf(this.#records, dateOf)
    return this.#times
  }

  #stretch(window: Window, dateOf: DateOf<Item>): Stretch {
    const times = this.#timed(dateOf)
    return window.surely ? sureStretch(times, window) : possibleStretch(times, window)
  }

  /** The records whose date falls in a window; all where they have none. */
  within(window: Window, dateOf: DateOf<Item> | null): readonly Item[] {
    if (dateOf === null || isAlways(window)) return this.#records
    const { first, end, without, before, after } = this.#stretch(window, dateOf)
    if (without.length + before.length + after.length === 0) return this.#records.slice(first, end)
    const at = (place: number) => this.#records[place] as Item
    const parts = [before.map(at)]
    let next = first
    for (const place of without) {
      parts.push(this.#records.slice(next, place))
      next = place + 1
    }
    parts.push(this.#records.slice(next, end), after.map(at))
    return ([] as Item[]).concat(...parts)
  }

  /** How many records have a date that falls in a window; all where they have none. */
  count(window: Window, dateOf: DateOf<Item> | null): number {
    if (dateOf === null || isAlways(window)) return this.#records.length
    const { first, end, without, before, after } = this.#stretch(window, dateOf)
    return end - first - without.length + before.length + after.length
  }

  /** The last record, in order, that falls in a window and is accepted; undefined where none is. */
  last(window: Window, dateOf: DateOf<Item>, accepts: (record: Item) => boolean): Item | undefined {
    const { sort } = this.#timed(dateOf)
    for (let place = firstAtLeast(sort, window.to + 1) - 1; place >= 0; place--) {
      const record = this.#records[place] as Item
      if (fallsIn(dateOf(record), window) && accepts(record)) return record
    }
    return undefined
  }
}
