import { lastDayOfMonth } from '../semantics/last-day-of-month.js'
import { shown } from '../semantics/shown.js'

const DAYS = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/
const WELL_FORMED = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

const clamp = (n: number, low: number, high: number) => Math.min(Math.max(n, low), high)
const twoDigits = (n: number) => String(n).padStart(2, '0')

/**
 * The first and the last day of a day, month or year of the calendar, as the boundary of a question. Throws a
 * RangeError that names the value and the nearest day there is.
 *
 * @example
 * dayRange('findEvents', 'to', '2025-02') // { first: '2025-02-01', last: '2025-02-28' }
 */
export function dayRange(question: string, key: string, value: unknown): { first: string; last: string } {
  const match = typeof value === 'string' ? DAYS.exec(value) : null
  const wrong = `${question}: ${key} is ${shown(value)}, which is no day of the calendar`
  if (match === null) throw new RangeError(`${wrong}: write it like 2025-03-20, 2025-03 or 2025`)
  const [text, year = '', month, day] = match
  const firstMonth = month === undefined ? 1 : clamp(Number(month), 1, 12)
  const lastMonth = month === undefined ? 12 : firstMonth
  const end = lastDayOfMonth(Number(year), lastMonth)
  const firstDay = day === undefined ? 1 : clamp(Number(day), 1, end)
  const first = `${year}-${twoDigits(firstMonth)}-${twoDigits(firstDay)}`
  const last = `${year}-${twoDigits(lastMonth)}-${twoDigits(day === undefined ? end : firstDay)}`
  if (WELL_FORMED.test(text) && first.startsWith(text)) return { first, last }
  throw new RangeError(`${wrong}: the nearest is ${shown(first.slice(0, day === undefined ? 7 : 10))}`)
}
