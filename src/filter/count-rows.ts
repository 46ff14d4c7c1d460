import type { Key } from '../postings/tuple-index.js'

/** What a group is counted by, and `count`. */
export type CountRow = Readonly<Record<string, Key>>

/** Counts up to this are met again and again. */
const KEPT = 256

/** The rows of groups with their counts, frozen: one that has been made before is given again. */
export class CountRows {
  readonly #by: readonly string[]
  readonly #keys: readonly (readonly Key[])[]
  readonly #made: (CountRow | undefined)[][]

  constructor(by: readonly string[], keys: readonly (readonly Key[])[]) {
    this.#by = [...by]
    this.#keys = keys
    this.#made = keys.map(() => [])
  }

  of(group: number, count: number): CountRow {
    const made = this.#made[group] as (CountRow | undefined)[]
    const known = count < KEPT ? made[count] : undefined
    if (known !== undefined) return known
    const row: Record<string, Key> = {}
    for (const [place, key] of this.#by.entries()) row[key] = this.#keys[group]?.[place] as Key
    // biome-ignore lint/complexity/useLiteralKeys: the type has no such key by name
    row['count'] = count
    Object.freeze(row)
    if (count < KEPT) made[count] = row
    return row
  }
}
