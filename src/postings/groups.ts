import type { DateOf, Posting } from './posting.js'
import { type Key, postingOf } from './tuple-index.js'
import type { Window } from './window.js'

/** How many records are looked at in the time in which those of one group are counted by their bounds. */
const SEARCH_COST = 64

type Numbered = Map<Key, Numbered | number>

/**
 * The records of a posting by groups, to be counted in a window: one by one where they are few, else each group by its
 * bounds, without looking at the records between.
 */
export class Groups<Item> {
  /** The keys of each group, in the order in which the records first have them. */
  readonly keys: readonly (readonly Key[])[]
  readonly #posting: Posting<Item>
  /** The groups of each record, one after the other, and where those of each record start. */
  readonly #groups: Int32Array
  readonly #starts: Int32Array
  readonly #counts: Int32Array
  #members: readonly Posting<Item>[] | undefined

  /** `pathsOf` gives the keys of every group in which a record stands. */
  constructor(posting: Posting<Item>, pathsOf: (record: Item) => readonly (readonly Key[])[]) {
    const numbers: Numbered = new Map()
    const keys: (readonly Key[])[] = []
    const groups: number[] = []
    const records = posting.all
    const starts = new Int32Array(records.length + 1)
    const numberOf = (path: readonly Key[]): number => {
      let level = numbers
      for (const [step, key] of path.entries()) {
        const known = level.get(key)
        if (typeof known === 'number') return known
        if (step === path.length - 1) break
        const next: Numbered = known ?? new Map()
        if (known === undefined) level.set(key, next)
        level = next
      }
      level.set(path[path.length - 1] as Key, keys.length)
      return keys.push(path) - 1
    }
    records.forEach((record, place) => {
      for (const path of pathsOf(record)) groups.push(numberOf(path))
      starts[place + 1] = groups.length
    })
    this.keys = keys
    this.#posting = posting
    this.#groups = Int32Array.from(groups)
    this.#starts = starts
    this.#counts = new Int32Array(keys.length)
  }

  #membersOfGroups(): readonly Posting<Item>[] {
    const members = this.keys.map((): Item[] => [])
    this.#posting.all.forEach((record, place) => {
      for (const group of this.#groups.subarray(this.#starts[place], this.#starts[place + 1])) {
        members[group]?.push(record)
      }
    })
    return members.map(postingOf)
  }

  /** How many records each group has in a window; the numbers are good until the next count. */
  count(window: Window, dateOf: DateOf<Item> | null): Int32Array {
    const counts = this.#counts
    const runs = this.#posting.runs(window, dateOf)
    if (runs.total > counts.length * SEARCH_COST) {
      this.#members ??= this.#membersOfGroups()
      for (let group = 0; group < counts.length; group++) {
        counts[group] = (this.#members[group] as Posting<Item>).count(window, dateOf)
      }
      return counts
    }
    const groups = this.#groups
    const starts = this.#starts
    const { start } = this.#posting
    counts.fill(0)
    for (let run = 0; run < runs.count; run++) {
      // The groups of records in a row stand in a row too.
      const last = starts[runs.end(run) - start] as number
      for (let nth = starts[runs.first(run) - start] as number; nth < last; nth++) {
        const group = groups[nth] as number
        counts[group] = (counts[group] as number) + 1
      }
    }
    return counts
  }
}
