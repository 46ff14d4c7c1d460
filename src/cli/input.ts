import type { Catalogue } from '../vocabulary/referents.js'

/** What is given to a question in one place, or under one key of a filter. */
export interface Input {
  readonly name: string
  /** What it is, in a sentence or two; what is named by its place alone has none. */
  readonly does?: string
  /**
   * An id of a catalogue, one of the `terms`, yes or no, a day, a number, words, a JSON Pointer, the path of a file, a
   * term of the codebook, the name of a record or option, a record, or its name as `{ collection, id }`.
   */
  readonly takes:
    | Catalogue
    | 'terms'
    | 'yes'
    | 'day'
    | 'number'
    | 'text'
    | 'pointer'
    | 'file'
    | 'codebook'
    | 'name'
    | 'record'
    | 'reference'
  readonly terms?: readonly (string | number)[]
  /** Whether several may be given. */
  readonly many?: true
  /** Whether it cannot be left out. */
  readonly needed?: true
  /** Whether an id may also be a name of several words. */
  readonly spelled?: true
  /** What it is made of where it is a filter of its own. */
  readonly parts?: readonly Input[]
}
