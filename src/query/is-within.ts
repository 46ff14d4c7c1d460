import { daySpan } from '../filter/day-span.js'
import { type Answer, type BoundedDate, fallsWithin } from '../semantics/date-bounds.js'

/**
 * Whether a date falls in the days from `from` to `to`, ends included; an interval does where it shares a day with them.
 * A day can be a month or a year as well, and null leaves its side open. For the records of a collection, use the
 * `from`, `to` and `within` of its question.
 * Throws a RangeError for a date or a day that there is not, or a span that ends before it starts.
 *
 * @example
 * isWithin({ edtf: '2025-03-31~', notBefore: null, notAfter: null }, '2025-03', '2025-03') // 'possibly'
 */
export function isWithin(date: BoundedDate, from: string | null, to: string | null): Answer {
  const { first, last } = daySpan('isWithin', from ?? undefined, to ?? undefined)
  return fallsWithin(date, first, last)
}
