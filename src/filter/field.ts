import type { Key } from '../postings/tuple-index.js'
import type { AtHand } from './at-hand.js'
import type { Holds } from './checked-value.js'
import { Part, type Path, type Reading } from './part.js'

/** What one key of a filter asks for. */
export interface Asked<Item> {
  /** The part of an index that it asks of. */
  readonly part?: Part<Item>
  /** What is looked up there, of which any will do. */
  readonly paths?: readonly Path[]
  /** What must be so beside it. */
  keep?(record: Item): boolean
}

/** A key of a filter: what it may hold and what a record has there; or a reading of its own. */
export interface Field<Item> {
  /** What its plain values are, and the part of an index under which they are found. */
  readonly plain?: {
    readonly holds: Holds
    readonly part: Part<Item>
    /** Whether a text may be one of its values. */
    readonly isText: boolean
  }
  /** Reads a value that is not plain; undefined where it is. */
  read?(value: unknown, question: string, dataset: AtHand): Asked<Item> | undefined
  /** Throws for a value that cannot be and that `read` let pass: asked only where nothing was found. */
  check?(value: unknown, question: string, dataset: AtHand): void
}

/**
 * A key that holds ids, terms or references and is looked up in an index by what a record has there.
 *
 * @example
 * field({ terms: ['held', 'planned'] }, ({ status }) => [status])
 */
export function field<Item>(
  holds: Holds,
  valuesOf: (record: Item, dataset: AtHand, surely: boolean) => readonly (Key | null)[],
  about: Pick<Reading<Item>, 'needs' | 'uncertain'> = {},
): Field<Item> {
  const part = new Part<Item>({
    ...about,
    keysOf: (record, dataset, surely) =>
      [...new Set(valuesOf(record, dataset, surely))].flatMap((value) => (value === null ? [] : [[value]])),
  })
  return { plain: { holds, part, isText: !('records' in holds) } }
}
