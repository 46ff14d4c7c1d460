import type { BoundedDate } from '../semantics/date-bounds.js'
import { firstAtLeast } from './first-at-least.js'
import { eachAtLeast, type MaxTree, maxTree } from './max-tree.js'
import { FIRST, LAST, timeKey } from './time-key.js'
import type { Window } from './window.js'

/** Where a record has its date. */
export type DateOf<Item> = (record: Item) => BoundedDate

/** The times of the records of all postings, one posting after the other. */
interface Times {
  /** What orders each record: ascending within a posting. */
  readonly sort: Int32Array
  /** How many of the rest stand before each place. */
  readonly restBefore: Int32Array
  /** The places of the records that are more or less than one sure day, and their times. */
  readonly rest: Int32Array
  readonly starts: Int32Array
  readonly ends: MaxTree
  readonly latest: MaxTree
  /** The greatest end, and the greatest last day, of each of the rest and all before it in its posting. */
  readonly endsSoFar: Int32Array
  readonly latestSoFar: Int32Array
  /** Where among the rest stands what has no first day. */
  readonly open: Int32Array
}

/** Stretches of places, each from one up to another, one after the other. */
class Runs {
  #ends = new Int32Array(32)
  #count = 0
  /** How many places they have together. */
  total = 0

  get count(): number {
    return this.#count
  }
  first(run: number): number {
    return this.#ends[run * 2] as number
  }
  end(run: number): number {
    return this.#ends[run * 2 + 1] as number
  }
  clear(): void {
    this.#count = 0
    this.total = 0
  }
  add(first: number, end: number): void {
    if (first >= end) return
    const place = this.#count * 2
    if (place === this.#ends.length) {
      const larger = new Int32Array(place * 2)
      larger.set(this.#ends)
      this.#ends = larger
    }
    this.#ends[place] = first
    this.#ends[place + 1] = end
    this.#count += 1
    this.total += end - first
  }
}

/** The records of all postings of an index, one posting after the other, with their times once these are asked for. */
export class PostingStore<Item> {
  readonly records: Item[] = []
  readonly postings: Posting<Item>[] = []
  /** What the last window gave: good until the next one is asked for. */
  readonly runs = new Runs()
  #times: Times | undefined

  timesBy(dateOf: DateOf<Item>): Times {
    this.#times ??= this.#timed(dateOf)
    return this.#times
  }

  #timed(dateOf: DateOf<Item>): Times {
    const sort = new Int32Array(this.records.length)
    const restBefore = new Int32Array(this.records.length + 1)
    const rest: number[] = []
    const starts: number[] = []
    const ends: number[] = []
    const latest: number[] = []
    const endsSoFar: number[] = []
    const latestSoFar: number[] = []
    const open: number[] = []
    for (const posting of this.postings) {
      posting.restStart = rest.length
      posting.openStart = open.length
      let [end, last] = [FIRST, FIRST]
      for (let place = posting.start; place < posting.end; place++) {
        const key = timeKey(dateOf(this.records[place] as Item))
        sort[place] = key.sort
        restBefore[place] = rest.length
        if (key.earliest === FIRST) open.push(rest.length)
        if (key.starts < key.sort) posting.begun = true
        if (key.earliest === key.latest && key.starts === key.ends) continue
        end = Math.max(end, key.ends)
        last = Math.max(last, key.latest)
        rest.push(place)
        starts.push(key.starts)
        ends.push(key.ends)
        latest.push(key.latest)
        endsSoFar.push(end)
        latestSoFar.push(last)
      }
      restBefore[posting.end] = rest.length
      posting.restEnd = rest.length
      posting.openEnd = open.length
    }
    return {
      sort,
      restBefore,
      rest: Int32Array.from(rest),
      starts: Int32Array.from(starts),
      ends: maxTree(ends),
      latest: maxTree(latest),
      endsSoFar: Int32Array.from(endsSoFar),
      latestSoFar: Int32Array.from(latestSoFar),
      open: Int32Array.from(open),
    }
  }
}

/** Adds what of the rest, from one of them up to another, reaches a bound by the tree and has started by a day. */
function addReaching(
  runs: Runs,
  { rest, starts }: Times,
  tree: MaxTree,
  start: number,
  end: number,
  bound: number,
  startedBy: number,
) {
  eachAtLeast(tree, start, end, bound, (nth) => {
    const place = rest[nth] as number
    if (startedBy === LAST || (starts[nth] as number) <= startedBy) runs.add(place, place + 1)
  })
}

const NOTHING = Symbol('nothing kept')

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
  #keptFor: unknown = NOTHING
  #kept: unknown

  constructor(store: PostingStore<Item>) {
    this.store = store
  }

  get size(): number {
    return this.end - this.start
  }

  /** Every record of the posting. */
  get all(): readonly Item[] {
    return this.store.records.slice(this.start, this.end)
  }

  /** What was made of the posting for something: made once and kept until something else is asked for. */
  once<Made>(madeFor: readonly unknown[], make: (records: readonly Item[], madeFor: readonly never[]) => Made): Made {
    if (this.#keptFor !== madeFor) {
      this.#kept = make(this.all, madeFor as readonly never[])
      this.#keptFor = madeFor
    }
    return this.#kept as Made
  }

  /** The stretches of places in the store, in order, whose records have a date that falls in a window; good until the next. */
  runs({ from, to, surely }: Window, dateOf: DateOf<Item> | null): Runs {
    const { runs } = this.store
    runs.clear()
    if (dateOf === null || (from === FIRST && to === LAST)) {
      runs.add(this.start, this.end)
      return runs
    }
    const times = this.store.timesBy(dateOf)
    const first = from === FIRST ? this.start : firstAtLeast(times.sort, from, this.start, this.end)
    const end = to === LAST ? this.end : firstAtLeast(times.sort, to + 1, first, this.end)
    if (this.restStart === this.restEnd) runs.add(first, end)
    else if (surely) this.#addSure(times, first, end, from, to)
    else this.#addPossible(times, first, end, from)
    return runs
  }

  #addSure(times: Times, first: number, end: number, from: number, to: number) {
    const { runs } = this.store
    const { rest, restBefore, starts, endsSoFar } = times
    const firstRest = restBefore[first] as number
    const endRest = restBefore[end] as number
    if (firstRest > this.restStart && (endsSoFar[firstRest - 1] as number) >= from) {
      addReaching(runs, times, times.ends, this.restStart, firstRest, from, to)
    }
    const ends = times.ends.greatest
    const offset = times.ends.size
    let next = first
    for (let nth = firstRest; nth < endRest; nth++) {
      if ((starts[nth] as number) <= to && (ends[offset + nth] as number) >= from) continue
      runs.add(next, rest[nth] as number)
      next = (rest[nth] as number) + 1
    }
    runs.add(next, end)
    if (this.begun) this.#addBegun(times, endRest, from, to)
  }

  /** An interval without a first day is ordered by its last, and may have started long before. */
  #addBegun({ rest, starts, ends, open }: Times, firstRest: number, from: number, to: number) {
    const { runs } = this.store
    for (let nth = firstAtLeast(open, firstRest, this.openStart, this.openEnd); nth < this.openEnd; nth++) {
      const inRest = open[nth] as number
      const place = rest[inRest] as number
      const isWithin = (starts[inRest] as number) <= to && (ends.greatest[ends.size + inRest] as number) >= from
      if (isWithin) runs.add(place, place + 1)
    }
  }

  #addPossible(times: Times, first: number, end: number, from: number) {
    const { runs } = this.store
    const { rest, restBefore, latest, latestSoFar, open } = times
    const firstRest = restBefore[first] as number
    if (firstRest > this.restStart && (latestSoFar[firstRest - 1] as number) >= from) {
      addReaching(runs, times, latest, this.restStart, firstRest, from, LAST)
    }
    runs.add(first, end)
    // What has no first day is ordered by its last, and may be before it.
    for (
      let nth = firstAtLeast(open, restBefore[end] as number, this.openStart, this.openEnd);
      nth < this.openEnd;
      nth++
    ) {
      const place = rest[open[nth] as number] as number
      runs.add(place, place + 1)
    }
  }

  /** The records whose date falls in a window; all where they have none. */
  within(window: Window, dateOf: DateOf<Item> | null): readonly Item[] {
    const { records } = this.store
    const runs = this.runs(window, dateOf)
    if (runs.count === 0) return []
    if (runs.count === 1) return records.slice(runs.first(0), runs.end(0))
    const found = new Array<Item>(runs.total)
    let next = 0
    for (let run = 0; run < runs.count; run++) {
      const end = runs.end(run)
      for (let place = runs.first(run); place < end; place++) found[next++] = records[place] as Item
    }
    return found
  }

  /** How many records have a date that falls in a window; all where they have none. */
  count(window: Window, dateOf: DateOf<Item> | null): number {
    return this.runs(window, dateOf).total
  }
}
