import { lastDayOfMonth } from './last-day-of-month.js'

const ZERO = 48

/**
 * A day of the calendar, `YYYY-MM-DD`, as a number that sorts as the day does, with year, month and day in its digits;
 * NaN for what is no such day.
 *
 * @example
 * dayKey('2025-03-20') // 20250320
 */
export function dayKey(day: string): number {
  if (day.length !== 10 || day.charCodeAt(4) !== 45 || day.charCodeAt(7) !== 45) return Number.NaN
  const a = day.charCodeAt(0) - ZERO
  const b = day.charCodeAt(1) - ZERO
  const c = day.charCodeAt(2) - ZERO
  const d = day.charCodeAt(3) - ZERO
  const e = day.charCodeAt(5) - ZERO
  const f = day.charCodeAt(6) - ZERO
  const g = day.charCodeAt(8) - ZERO
  const h = day.charCodeAt(9) - ZERO
  // Below zero where any of them, or what it lacks of nine, is.
  const outside =
    a | (9 - a) | b | (9 - b) | c | (9 - c) | d | (9 - d) | e | (9 - e) | f | (9 - f) | g | (9 - g) | h | (9 - h)
  if (outside < 0) return Number.NaN
  const year = a * 1000 + b * 100 + c * 10 + d
  const month = e * 10 + f
  const date = g * 10 + h
  if (month < 1 || month > 12 || date < 1 || (date > 28 && date > lastDayOfMonth(year, month))) return Number.NaN
  return year * 10_000 + month * 100 + date
}
