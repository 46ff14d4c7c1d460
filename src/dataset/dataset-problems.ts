import { jsonPointer } from '../semantics/json-pointer.js'
import { shown } from '../semantics/shown.js'
import { type DatasetProblem, InvalidDatasetError } from './invalid-dataset-error.js'

/** How many problems are looked for: a dataset that has more is refused without going on. */
const MOST = 100

/** What is wrong with the collections, gathered while they are walked; throws as soon as there is too much of it. */
export class DatasetProblems {
  /** The collection and record that are being walked. */
  collection: string | null = null
  index: number | null = null
  id: string | null = null
  /** The steps from the record to what is being walked, as far as `depth`. */
  readonly path: PropertyKey[] = []
  depth = 0
  readonly #found: DatasetProblem[] = []
  #cause: unknown

  get count(): number {
    return this.#found.length
  }

  /** Takes the walk to a record, or to a whole collection. */
  at(collection: string | null, index: number | null = null): void {
    this.collection = collection
    this.index = index
    this.id = null
    this.depth = 0
  }

  /** Notes what is wrong at a depth of the path. */
  note(depth: number, value: unknown, message: string, remedy: string, cause?: unknown): void {
    const pointer = jsonPointer(this.path.slice(0, depth))
    const { collection, index } = this
    const id = this.id === null ? null : this.id.slice(0, MOST)
    this.#found.push({
      collection,
      index,
      id,
      pointer,
      value: value === undefined ? 'nothing' : shown(value),
      message,
      remedy,
    })
    this.#cause ??= cause
    if (this.#found.length >= MOST) this.#refuse(true)
  }

  /** Throws an InvalidDatasetError if anything was noted. */
  throwIfAny(): void {
    if (this.#found.length > 0) this.#refuse(false)
  }

  #refuse(truncated: boolean): never {
    const cause = this.#cause === undefined ? {} : { cause: this.#cause }
    throw new InvalidDatasetError(this.#found, { truncated, ...cause })
  }
}
