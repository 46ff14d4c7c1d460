import { nextWay } from '../dataset/keeping.js'
import type { Dataset } from '../dataset/record-types.js'
import type { Key } from '../postings/tuple-index.js'
import type { AtHand } from './at-hand.js'
import { KeptFor } from './kept-for.js'

/** What a part is looked up by: one key, or several in a row. */
export type Path = Key | readonly Key[]

/** What a record stands for in an index. */
export interface Reading<Item> {
  /** The keys of a record: each a path of one key, or of several where they are asked for together. */
  keysOf(record: Item, dataset: AtHand, surely: boolean): readonly (readonly Key[])[]
  /** The collections beside its own that this is read from. */
  readonly needs?: readonly (keyof Dataset)[]
  /** Whether a record has other keys surely than it has possibly. */
  readonly uncertain?: true
}

/** A part of what is looked up. */
export class Part<Item> {
  /** The part by itself, to which others are added. */
  readonly alone: Combination<Item>
  readonly reading: Reading<Item>

  constructor(reading: Reading<Item>) {
    this.reading = reading
    this.alone = new Combination([this])
  }
}

/** As many parts are looked up together; what goes beyond is tried record by record. */
const TOGETHER = 3

/** How many combinations have been counted by: postings have a place for each, as lists have for indexes. */
let groupings = 0

/**
 * Parts in the order in which they are asked for. Each combination is made once, so that what is kept for it is found
 * with it.
 */
export class Combination<Item> {
  readonly parts: readonly Part<Item>[]
  /** What is kept of collections: indexes, shared by all combinations of the same parts. */
  readonly indexes: KeptFor
  /** Which of the parts each level of the indexes holds. */
  readonly levels: readonly number[]
  readonly #longer: Combination<Item>[] = []
  #groups: KeptFor | undefined

  constructor(parts: readonly Part<Item>[]) {
    const twin = parts.length === 1 ? undefined : twinOf(parts)
    this.parts = parts
    this.indexes = twin?.indexes ?? keptFor(nextWay(), parts)
    this.levels =
      twin === undefined ? [...parts.keys()] : twin.levels.map((nth) => parts.indexOf(twin.parts[nth] as Part<Item>))
  }

  /** What is kept of postings: their groups. */
  get groups(): KeptFor {
    this.#groups ??= keptFor(groupings++, this.parts)
    return this.#groups
  }

  /** Whether it has as many parts as are looked up together. */
  get isFull(): boolean {
    return this.parts.length >= TOGETHER
  }

  /** These parts and one more. */
  with(part: Part<Item>): Combination<Item> {
    const longer = this.#longer
    for (let nth = 0; nth < longer.length; nth++) {
      const one = longer[nth] as Combination<Item>
      if (one.parts[one.parts.length - 1] === part) return one
    }
    const made = new Combination([...this.parts, part])
    longer.push(made)
    return made
  }

  /** Of those made so far that begin with these parts, one of the same parts as some in whatever order. */
  among(some: readonly Part<Item>[]): Combination<Item> | undefined {
    if (!this.parts.every((part) => some.includes(part))) return undefined
    if (this.parts.length === some.length) return this
    for (const longer of this.#longer) {
      const found = longer.among(some)
      if (found !== undefined) return found
    }
    return undefined
  }
}

function keptFor<Item>(way: number, parts: readonly Part<Item>[]): KeptFor {
  const needs = parts.flatMap(({ reading }) => reading.needs ?? [])
  return new KeptFor(
    way,
    needs,
    parts.some(({ reading }) => reading.uncertain === true),
  )
}

/** A combination of the same parts in another order that has been made. */
function twinOf<Item>(parts: readonly Part<Item>[]): Combination<Item> | undefined {
  for (const { alone } of parts) {
    const found = alone.among(parts)
    if (found !== undefined) return found
  }
  return undefined
}
