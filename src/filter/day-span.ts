import { shown } from '../semantics/shown.js'
import { dayRange } from './day-range.js'

/**
 * The first day of `from` and the last day of `to`, as the boundaries of a question; null on the side that is left out.
 * Throws a RangeError that names a value which is no day, or the two where the first lies after the last.
 *
 * @example
 * daySpan('findEvents', '2025-02', undefined) // { first: '2025-02-01', last: null }
 */
export function daySpan(
  question: string,
  from: unknown,
  to: unknown,
  toKey: 'to' | 'asOf' = 'to',
): { first: string | null; last: string | null } {
  const first = from === undefined ? null : dayRange(question, 'from', from).first
  const last = to === undefined ? null : dayRange(question, toKey, to).last
  if (first !== null && last !== null && first > last) {
    throw new RangeError(`${question}: from ${shown(from)} is after to ${shown(to)}: no day lies between; swap them`)
  }
  return { first, last }
}
