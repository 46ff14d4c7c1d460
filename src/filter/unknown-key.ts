import { nearest } from '../semantics/nearest.js'
import { shown } from '../semantics/shown.js'
import { InvalidFilterError } from './invalid-filter-error.js'

/** The error for a key that a filter does not have, with the nearest that it has. */
export function unknownKey(question: string, key: string, value: unknown, keys: readonly string[]): InvalidFilterError {
  const near = nearest(key, keys)
  const remedy = near === null ? 'it takes none' : `the nearest is ${shown(near)}`
  return new InvalidFilterError(question, key, value, near, `there is no filter ${shown(key)}: ${remedy}`)
}
