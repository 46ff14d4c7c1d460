import type { DateOf, Posting } from './posting.js'
import type { Key } from './tuple-index.js'
import type { Window } from './window.js'

type Numbered = Map<Key, Numbered | number>

/** As many numbers are cleared one by one; beyond, it is quicker to ask for it. */
const FEW = 32

function clear(numbers: Int32Array) {
  if (numbers.length > FEW) numbers.fill(0)
  else for (let nth = 0; nth < numbers.length; nth++) numbers[nth] = 0
}

/**
 * The records of a posting by groups, to be counted in a window: one by one where they are few, else by what each group
 * had counted up to the first block of them and up to the last, without looking at those between.
 */
export class Groups<Item> {
  /** The keys of each group, in the order in which the records first have them. */
  readonly keys: readonly (readonly Key[])[]
  readonly #posting: Posting<Item>
  /** The groups of each record, one after the other, and where those of each record start. */
  readonly #groups: Int32Array
  readonly #starts: Int32Array
  readonly #counts: Int32Array
  /** How many records of each group stand before each block; a block has as many records as there are groups. */
  #before: Int32Array | undefined

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

  /** Counts the groups of the records from one place up to another: those of records in a row stand in a row too. */
  #tally(counts: Int32Array, first: number, end: number) {
    const groups = this.#groups
    const last = this.#starts[end] as number
    for (let nth = this.#starts[first] as number; nth < last; nth++) {
      const group = groups[nth] as number
      counts[group] = (counts[group] as number) + 1
    }
  }

  #countedBefore(): Int32Array {
    const size = this.#counts.length
    const blocks = Math.floor(this.#posting.size / size)
    const before = new Int32Array((blocks + 1) * size)
    for (let block = 1; block <= blocks; block++) {
      before.copyWithin(block * size, (block - 1) * size, block * size)
      this.#tally(before.subarray(block * size, (block + 1) * size), (block - 1) * size, block * size)
    }
    return before
  }

  /** Counts the groups of the records from one place up to another by whole blocks, and what is beside them one by one. */
  #countRun(first: number, end: number) {
    const counts = this.#counts
    const size = counts.length
    if (end - first < 2 * size) {
      this.#tally(counts, first, end)
      return
    }
    const firstBlock = Math.ceil(first / size)
    const endBlock = Math.floor(end / size)
    this.#before ??= this.#countedBefore()
    const before = this.#before
    for (let group = 0; group < size; group++) {
      const added = (before[endBlock * size + group] as number) - (before[firstBlock * size + group] as number)
      counts[group] = (counts[group] as number) + added
    }
    this.#tally(counts, first, firstBlock * size)
    this.#tally(counts, endBlock * size, end)
  }

  /** How many records each group has in a window, good until the next count; null where none has any. */
  count(window: Window, dateOf: DateOf<Item> | null): Int32Array | null {
    const runs = this.#posting.runs(window, dateOf)
    if (runs.count === 0 || this.#counts.length === 0) return null
    const { start } = this.#posting
    clear(this.#counts)
    for (let run = 0; run < runs.count; run++) this.#countRun(runs.first(run) - start, runs.end(run) - start)
    return this.#counts
  }
}
