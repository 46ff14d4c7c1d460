import { nearest } from '../semantics/nearest.js'
import { shown } from '../semantics/shown.js'
import { InvalidFilterError } from './invalid-filter-error.js'

/**
 * A value as one of the terms it may be. Throws an InvalidFilterError that names the value and the nearest term.
 *
 * @example
 * checkedTerm('findEvents', 'status', 'helt', ['held', 'planned']) // throws: … the nearest is "held"
 */
export function checkedTerm<Term extends string | number | boolean>(
  question: string,
  key: string,
  value: unknown,
  terms: readonly Term[],
): Term {
  const found = terms.find((term) => term === value)
  if (found !== undefined) return found
  const texts = terms.map(String)
  const near = nearest(typeof value === 'string' ? value : shown(value), texts)
  const remedy = near === null ? 'no term can be' : `the nearest is ${shown(terms[texts.indexOf(near)])}`
  throw new InvalidFilterError(question, key, value, near, `${key} cannot be ${shown(value)}: ${remedy}`)
}
