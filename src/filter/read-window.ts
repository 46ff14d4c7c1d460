import { FIRST, LAST } from '../postings/time-key.js'
import type { OpenWindow, Window } from '../postings/window.js'
import { dayKey } from '../semantics/day-key.js'
import { checkedTerm } from './checked-term.js'
import { daySpan } from './day-span.js'
import { InvalidFilterError } from './invalid-filter-error.js'

/** The keys that bound a date: for a span of time, for all time up to a day, or none. */
export const timeKeys = { span: ['on', 'from', 'to', 'within'], upTo: ['asOf', 'within'], none: [] } as const

const keyOf = (day: unknown, otherwise: number) =>
  day === undefined ? otherwise : typeof day === 'string' ? dayKey(day) : Number.NaN

const isSurely = (question: string, within: unknown) =>
  checkedTerm(question, 'within', within, ['certainly', 'possibly']) === 'certainly'

/**
 * Sets a window from one day, month or year to another, as a filter gives them. Throws a RangeError for what is no day or a
 * span that ends before it starts, an InvalidFilterError for a certainty that does not exist.
 *
 * @example
 * setWindow(window, 'findEvents', '2025-02', '2025-03-05', undefined) // window: { from: 20250201, to: 20250305, surely: true }
 */
export function setWindow(
  window: OpenWindow,
  question: string,
  from: unknown,
  to: unknown,
  within: unknown,
  toKey: 'to' | 'asOf' = 'to',
): void {
  window.surely = within === undefined || isSurely(question, within)
  const first = keyOf(from, FIRST)
  const last = keyOf(to, LAST)
  if (first <= last) {
    // For the engine whatever may be NaN is a fraction, and a search by fractions takes twice as long.
    window.from = first | 0
    window.to = last | 0
    return
  }
  setSpan(window, question, from, to, toKey)
}

/** Sets a window by whatever is not a day in the right order: a month, a year, or a mistake. */
function setSpan(window: OpenWindow, question: string, from: unknown, to: unknown, toKey: 'to' | 'asOf') {
  const span = daySpan(question, from, to, toKey)
  window.from = keyOf(span.first ?? undefined, FIRST) | 0
  window.to = keyOf(span.last ?? undefined, LAST) | 0
}

/**
 * The window from one day, month or year to another. Throws as `setWindow` does.
 *
 * @example
 * readWindow('findEvents', '2025-02', '2025-03-05', undefined) // { from: 20250201, to: 20250305, surely: true }
 */
export function readWindow(
  question: string,
  from: unknown,
  to: unknown,
  within: unknown,
  toKey: 'to' | 'asOf' = 'to',
): Window {
  const window: OpenWindow = { from: FIRST, to: LAST, surely: true }
  setWindow(window, question, from, to, within, toKey)
  return window
}

/**
 * The window of one day, month or year. Throws as `readWindow` does, and an InvalidFilterError for a day beside a span.
 *
 * @example
 * dayWindow('findEvents', '2025-02', undefined, undefined, undefined) // { from: 20250201, to: 20250228, surely: true }
 */
export function dayWindow(question: string, on: unknown, from: unknown, to: unknown, within: unknown): Window {
  if (from === undefined && to === undefined) return readWindow(question, on, on, within)
  throw new InvalidFilterError(
    question,
    'on',
    on,
    null,
    'on stands in place of from and to: leave one or the other out',
  )
}

/**
 * The window that the keys `on`, `from`, `to`, `asOf` and `within` of a filter ask for. Throws as `dayWindow` does.
 *
 * @example
 * windowOf('findEvents', { on: '2025-02' }) // { from: 20250201, to: 20250228, surely: true }
 */
export function windowOf(question: string, filter: Readonly<Record<string, unknown>>): Window {
  const { on, from, to, asOf, within } = filter
  if (on !== undefined) return dayWindow(question, on, from, to, within)
  return asOf === undefined ? readWindow(question, from, to, within) : readWindow(question, from, asOf, within, 'asOf')
}
