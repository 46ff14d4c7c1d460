import type { Window } from '../postings/window.js'
import { FIRST, LAST } from '../postings/time-key.js'
import { dayKey } from '../semantics/day-key.js'
import { checkedTerm } from './checked-term.js'
import { daySpan } from './day-span.js'
import { InvalidFilterError } from './invalid-filter-error.js'

/** The keys that bound a date: for a span of time, for all time up to a day, or none. */
export const timeKeys = { span: ['on', 'from', 'to', 'within'], upTo: ['asOf', 'within'], none: [] } as const

const ALWAYS: Window = Object.freeze({ from: FIRST, to: LAST, surely: true })

const keyOf = (day: unknown, otherwise: number) =>
  day === undefined ? otherwise : typeof day === 'string' ? dayKey(day) : Number.NaN

/**
 * The window that a filter asks for: on a day, from one day to another, or up to one. Throws a RangeError for what is
 * no day or a span that ends before it starts, an InvalidFilterError for a certainty that does not exist or a day beside
 * a span.
 *
 * @example
 * readWindow('findEvents', { from: '2025-02', to: '2025-03-05' }) // { from: 20250201, to: 20250305, surely: true }
 */
export function readWindow(question: string, filter: Readonly<Record<string, unknown>>): Window {
  const { on, from: start, asOf, to: end = asOf, within } = filter
  const from = on === undefined ? start : on
  const to = on === undefined ? end : on
  if (from === undefined && to === undefined && within === undefined) return ALWAYS
  if (on !== undefined && (start !== undefined || end !== undefined)) {
    const remedy = 'on stands in place of from and to: leave one or the other out'
    throw new InvalidFilterError(question, 'on', on, null, remedy)
  }
  const surely =
    within === undefined || checkedTerm(question, 'within', within, ['certainly', 'possibly']) === 'certainly'
  const first = keyOf(from, FIRST)
  const last = keyOf(to, LAST)
  if (first <= last) return { from: first, to: last, surely }
  // Whatever is not a day in the right order: a month, a year, or a mistake.
  const span = daySpan(question, from, to, asOf === undefined ? 'to' : 'asOf')
  return { from: keyOf(span.first ?? undefined, FIRST), to: keyOf(span.last ?? undefined, LAST), surely }
}
