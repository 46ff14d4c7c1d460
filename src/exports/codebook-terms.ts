import type { CodebookTerm } from '../generate/codebook-term.js'
import terms from './generated/codebook.js'

/**
 * Every term of the codebook: collections, fields, values of closed lists, issues and options, in the order of the
 * documentation. Plain objects, deeply frozen.
 */
export const codebookTerms: readonly CodebookTerm[] = terms as readonly CodebookTerm[]

/**
 * The terms of a name, of which there may be several (`declined` is a status, an attendance and a result), or the one
 * of an id; [] where there is none.
 *
 * @example
 * termsNamed('rules-out')[0]?.id // 'stances/rules-out'
 */
export const termsNamed = (asked: string): readonly CodebookTerm[] =>
  codebookTerms.filter(({ id, name }) => id === asked || name === asked)
