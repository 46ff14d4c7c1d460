import { isOnTheCalendar } from './is-on-the-calendar.js'

const DIGITS = [0, 1, 2, 3, 5, 6, 8, 9]

/**
 * A day of the calendar as a number that sorts as the day does, year, month and day in ten thousands, hundreds and
 * ones; NaN for what is no such day.
 *
 * @example
 * dayKey('2025-03-20') // 20250320
 */
export function dayKey(day: string): number {
  if (day.length !== 10 || day.charCodeAt(4) !== 45 || day.charCodeAt(7) !== 45) return Number.NaN
  let key = 0
  for (const place of DIGITS) {
    const digit = day.charCodeAt(place) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    key = key * 10 + digit
  }
  const month = Math.floor(key / 100) % 100
  const date = key % 100
  // Only what is in doubt is asked of the calendar: nearly all days come before the 29th of a month.
  const plain = month >= 1 && month <= 12 && date >= 1 && date <= 28
  return plain || isOnTheCalendar(day) ? key : Number.NaN
}
