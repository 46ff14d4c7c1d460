import type { BoundedDate } from '../semantics/date-bounds.js'
import { firstAtLeast, nextAtLeast } from './first-at-least.js'
import { eachAtLeast, type MaxTree, maxTree } from './max-tree.js'
import { FIRST, LAST, timeKey } from './time-key.js'
import type { Window } from './window.js'

/** Where a record has its date. */
export type DateOf<Item> = (record: Item) => BoundedDate

/** What stands in a row of the order: side by side, since a search needs both of where it ends. */
const order = {
  /** What orders the record: ascending within a posting. */
  sort: 0,
  /** How many of the rest stand before it. */
  restBefore: 1,
} as const
const ORDER_COLUMNS = 2

/** What stands in a row of the rest: the records that are more or less than one sure day. */
const rest = {
  /** Its place in the store. */
  place: 0,
  starts: 1,
  ends: 2,
  /** The greatest end of it and all before it in its posting. */
  endsSoFar: 3,
} as const
const REST_COLUMNS = 4

/** The times of the records of all postings, one posting after the other. */
interface Times {
  /** For each place, and the one after the last, as many numbers as `order` names. */
  readonly order: Int32Array
  /** For each of the rest, as many numbers as `rest` names. */
  readonly rest: Int32Array
  readonly ends: MaxTree
  readonly latest: MaxTree
  /** The greatest last day of each of the rest and all before it in its posting. */
  readonly latestSoFar: Int32Array
  /** Where among the rest stands what has no first day. */
  readonly open: Int32Array
}

/** Stretches of places, each from one up to another, one after the other. */
class Runs {
  #ends = new Int32Array(32)
  count = 0
  /** How many places they have together. */
  total = 0

  first(run: number): number {
    return this.#ends[run * 2] as number
  }
  end(run: number): number {
    return this.#ends[run * 2 + 1] as number
  }
  clear(): void {
    this.count = 0
    this.total = 0
  }
  /** One stretch, and no other. */
  only(first: number, end: number): this {
    this.#ends[0] = first
    this.#ends[1] = end
    this.total = end - first
    this.count = first < end ? 1 : 0
    return this
  }
  add(first: number, end: number): void {
    if (first >= end) return
    const place = this.count * 2
    if (place === this.#ends.length) {
      const larger = new Int32Array(place * 2)
      larger.set(this.#ends)
      this.#ends = larger
    }
    this.#ends[place] = first
    this.#ends[place + 1] = end
    this.count += 1
    this.total += end - first
  }
}

const NOTHING = Symbol('nothing kept')
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** The records of all postings of an index, one posting after the other, with their times once these are asked for. */
export class PostingStore<Item> {
  readonly records: Item[] = []
  readonly postings: Posting<Item>[] = []
  /** What the last window gave: good until the next one is asked for. */
  readonly runs = new Runs()
  #ofOne: (readonly Item[] | undefined)[] | undefined
  #times: Times | undefined
  #keptFor: unknown = NOTHING
  #kept: unknown

  /** What was made of the postings for something: made once and kept until something else is asked for. */
  once<Given, Made>(madeFor: Given, make: (postings: readonly Posting<Item>[], madeFor: Given) => Made): Made {
    if (this.#keptFor !== madeFor) {
      this.#kept = make(this.postings, madeFor)
      this.#keptFor = madeFor
    }
    return this.#kept as Made
  }

  /** The records from one place up to another, frozen. */
  stretch(first: number, end: number): readonly Item[] {
    return end - first === 1 ? this.#alone(first) : Object.freeze(this.records.slice(first, end))
  }

  /** The record at a place, by itself and frozen: of all answers the most frequent, and each is made once. */
  #alone(place: number): readonly Item[] {
    this.#ofOne ??= new Array(this.records.length)
    const known = this.#ofOne[place]
    if (known !== undefined) return known
    const made = Object.freeze([this.records[place] as Item])
    this.#ofOne[place] = made
    return made
  }

  /** The records of several stretches, frozen. */
  gathered(runs: Runs): readonly Item[] {
    if (runs.count === 0) return NONE
    const found = new Array<Item>(runs.total)
    let next = 0
    for (let run = 0; run < runs.count; run++) {
      const end = runs.end(run)
      for (let place = runs.first(run); place < end; place++) found[next++] = this.records[place] as Item
    }
    return Object.freeze(found)
  }

  timesBy(dateOf: DateOf<Item>): Times {
    this.#times ??= this.#timed(dateOf)
    return this.#times
  }

  #timed(dateOf: DateOf<Item>): Times {
    const rows = new Int32Array((this.records.length + 1) * ORDER_COLUMNS)
    const restRows: number[] = []
    const ends: number[] = []
    const latest: number[] = []
    const latestSoFar: number[] = []
    const open: number[] = []
    for (const posting of this.postings) {
      posting.restStart = ends.length
      posting.openStart = open.length
      let [end, last] = [FIRST, FIRST]
      for (let place = posting.start; place < posting.end; place++) {
        const key = timeKey(dateOf(this.records[place] as Item))
        rows[place * ORDER_COLUMNS + order.sort] = key.sort
        rows[place * ORDER_COLUMNS + order.restBefore] = ends.length
        if (key.earliest === FIRST) open.push(ends.length)
        if (key.starts < key.sort) posting.begun = true
        if (key.earliest === key.latest && key.starts === key.ends) continue
        end = Math.max(end, key.ends)
        last = Math.max(last, key.latest)
        restRows.push(place, key.starts, key.ends, end)
        ends.push(key.ends)
        latest.push(key.latest)
        latestSoFar.push(last)
      }
      rows[posting.end * ORDER_COLUMNS + order.restBefore] = ends.length
      posting.restEnd = ends.length
      posting.openEnd = open.length
    }
    return {
      order: rows,
      rest: Int32Array.from(restRows),
      ends: maxTree(ends),
      latest: maxTree(latest),
      latestSoFar: Int32Array.from(latestSoFar),
      open: Int32Array.from(open),
    }
  }
}

/** As many of the rest before a window are looked at one by one; beyond, a tree finds those that reach it. */
const NEAR = 32

/**
 * Records in the documented order that share what a question asks for. A window costs a binary search and the records
 * that it gives, however many there are.
 */
export class Posting<Item> {
  readonly store: PostingStore<Item>
  /** From where up to where its records stand in the store. */
  start = 0
  end = 0
  /** From where up to where its records stand among the rest of the times. */
  restStart = 0
  restEnd = 0
  /** From where up to where its records without a first day stand among those of the times. */
  openStart = 0
  openEnd = 0
  /** Whether one of them is an interval that has surely started before the day that orders it. */
  begun = false
  #kept: unknown[] | undefined

  constructor(store: PostingStore<Item>) {
    this.store = store
  }

  /** What has been made from it, a place for each way of making something. */
  get kept(): unknown[] {
    this.#kept ??= []
    return this.#kept
  }

  get size(): number {
    return this.end - this.start
  }

  /** Every record of the posting. */
  get all(): readonly Item[] {
    return this.store.records.slice(this.start, this.end)
  }

  /** The stretches of places in the store, in order, whose records have a date that falls in a window; good until the next. */
  runs({ from, to, surely }: Window, dateOf: DateOf<Item> | null): Runs {
    const { store } = this
    const { runs } = store
    if (dateOf === null || (from === FIRST && to === LAST)) return runs.only(this.start, this.end)
    const times = store.timesBy(dateOf)
    const sorted = times.order
    const first = from === FIRST ? this.start : firstAtLeast(sorted, from, this.start, this.end, ORDER_COLUMNS)
    const end = to === LAST ? this.end : nextAtLeast(sorted, to + 1, first, this.end, ORDER_COLUMNS)
    return this.restStart === this.restEnd
      ? runs.only(first, end)
      : this.#amongRest(times, first, end, from, to, surely)
  }

  /** The stretches that fall in a window, where not all that is between its ends does, or something else as well. */
  #amongRest(times: Times, first: number, end: number, from: number, to: number, surely: boolean): Runs {
    const { runs } = this.store
    const firstRest = times.order[first * ORDER_COLUMNS + order.restBefore] as number
    const endRest = times.order[end * ORDER_COLUMNS + order.restBefore] as number
    if (!surely) return this.#possible(times, first, end, firstRest, endRest, from)
    const reaches =
      firstRest > this.restStart && (times.rest[(firstRest - 1) * REST_COLUMNS + rest.endsSoFar] as number) >= from
    if (firstRest === endRest && !reaches && !this.begun) return runs.only(first, end)
    runs.clear()
    if (reaches) this.#addReaching(times, firstRest, from, to)
    this.#addSure(times.rest, first, end, firstRest, endRest, from, to)
    if (this.begun) this.#addBegun(times, endRest, from, to)
    return runs
  }

  /** Adds what of the rest before one of them reaches into a window. */
  #addReaching(times: Times, before: number, from: number, to: number) {
    const rows = times.rest
    let nth = before
    while (nth > this.restStart && (rows[(nth - 1) * REST_COLUMNS + rest.endsSoFar] as number) >= from) {
      nth -= 1
      if (before - nth > NEAR) {
        eachAtLeast(times.ends, this.restStart, before, from, (far) => this.#addRest(rows, far, from, to))
        return
      }
    }
    for (; nth < before; nth++) this.#addRest(rows, nth, from, to)
  }

  /** Adds one of the rest if it surely falls in a window. */
  #addRest(rows: Int32Array, nth: number, from: number, to: number) {
    const row = nth * REST_COLUMNS
    if ((rows[row + rest.starts] as number) > to || (rows[row + rest.ends] as number) < from) return
    const place = rows[row + rest.place] as number
    this.store.runs.add(place, place + 1)
  }

  #addSure(rows: Int32Array, first: number, end: number, firstRest: number, endRest: number, from: number, to: number) {
    const { runs } = this.store
    let next = first
    for (let row = firstRest * REST_COLUMNS; row < endRest * REST_COLUMNS; row += REST_COLUMNS) {
      if ((rows[row + rest.starts] as number) <= to && (rows[row + rest.ends] as number) >= from) continue
      const place = rows[row + rest.place] as number
      runs.add(next, place)
      next = place + 1
    }
    runs.add(next, end)
  }

  /** An interval without a first day is ordered by its last, and may have started long before. */
  #addBegun({ rest: rows, open }: Times, firstRest: number, from: number, to: number) {
    for (let nth = firstAtLeast(open, firstRest, this.openStart, this.openEnd); nth < this.openEnd; nth++) {
      this.#addRest(rows, open[nth] as number, from, to)
    }
  }

  #possible(times: Times, first: number, end: number, firstRest: number, endRest: number, from: number): Runs {
    const { runs } = this.store
    runs.clear()
    const { rest: rows, latest, latestSoFar, open } = times
    const add = (nth: number) => {
      const place = rows[nth * REST_COLUMNS + rest.place] as number
      runs.add(place, place + 1)
    }
    if (firstRest > this.restStart && (latestSoFar[firstRest - 1] as number) >= from) {
      eachAtLeast(latest, this.restStart, firstRest, from, add)
    }
    runs.add(first, end)
    // What has no first day is ordered by its last, and may be before it.
    for (let nth = firstAtLeast(open, endRest, this.openStart, this.openEnd); nth < this.openEnd; nth++) {
      add(open[nth] as number)
    }
    return runs
  }

  /** The records whose date falls in a window, frozen; all where they have none. */
  within(window: Window, dateOf: DateOf<Item> | null): readonly Item[] {
    const runs = this.runs(window, dateOf)
    return runs.count === 1 ? this.store.stretch(runs.first(0), runs.end(0)) : this.store.gathered(runs)
  }
}
