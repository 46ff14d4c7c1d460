import type { CodebookTerm } from '../../generate/codebook-term.js'
import type { Column, Table } from '../../generate/tables.js'
import { codebookTerms } from '../codebook-terms.js'

const keyOf = (collection: string, pointer: string, name: string) => JSON.stringify([collection, pointer, name])

const byPlace = /* @__PURE__ */ new Map<string, CodebookTerm>(
  codebookTerms.flatMap((term) =>
    term.kind === 'value'
      ? term.places.map(({ collection, pointer }) => [keyOf(collection, pointer, term.name), term] as const)
      : [],
  ),
)

/** A term that a column can hold: the closed list that it is of, and what it means there. */
export interface DefinedTerm {
  readonly list: string
  readonly name: string
  readonly definition: string
}

/**
 * The terms that a column can hold, as the codebook defines them; [] where it holds other things, or terms that the
 * codebook has no list of.
 */
export const definedTerms = ({ collection }: Table, { pointer, terms = [] }: Column): readonly DefinedTerm[] =>
  terms.flatMap((name) => {
    const term = byPlace.get(keyOf(collection, pointer, name))
    return term === undefined ? [] : [{ list: term.id.slice(0, -name.length - 1), name, definition: term.definition }]
  })
