import type { CollectionName } from '../vocabulary/collections.js'

/** A record that shows a term, or that one could take for it, with why. */
export interface CodebookRecord {
  /** The collection and the id: `events/2025-03-02-london-summit`. */
  readonly record: string
  /** The JSON Pointer of the part of the record that is meant; null for the record as a whole. */
  readonly at: string | null
  readonly why: string
}

/** What is written by hand about a term: its definition is not, since the schemas and the data have it. */
export interface CodebookPage {
  readonly use: string
  readonly notWhen: string
  /** A record that bears the term; null where no record of the release does. */
  readonly example: CodebookRecord | null
  /** Why there is no example; null where there is one. */
  readonly because: string | null
  readonly nearMiss: CodebookRecord
}

/** What comes nearest to a term in another codebook or standard. */
export interface CrosswalkEntry {
  readonly scheme: string
  /** The code there; null where that codebook has none. */
  readonly code: string | null
  readonly meaning: string
}

/** Where a term can stand: a collection, and a JSON Pointer in which `*` is any member of a list. */
export interface TermPlace {
  readonly collection: CollectionName
  readonly pointer: string
}

/** What a term is of: the collections, the fields, one closed list of values, or the issues with their options. */
export type TermKind = 'collection' | 'field' | 'value' | 'issue' | 'option'

/** A term as the schemas and the data define it. */
export interface DefinedTerm {
  /** Its own among all terms, and the path of its page: `stances/rules-out`. */
  readonly id: string
  readonly kind: TermKind
  readonly name: string
  readonly definition: string
  /** What follows from the tables of the vocabulary, a sentence each: its polarity, its inverse. */
  readonly facts: readonly string[]
  readonly places: readonly TermPlace[]
}

/** A term of the codebook with all that is known of it. */
export interface CodebookTerm extends DefinedTerm {
  readonly page: CodebookPage | null
  readonly crosswalk: readonly CrosswalkEntry[]
}
