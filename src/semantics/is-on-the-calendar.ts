const DAY = /^([\dX]{4})-(\d{2}|XX)-(\d{2})$/

/**
 * Whether a day, `YYYY-MM-DD` with `X` for digits that are not known, is one that the Gregorian calendar has in some year
 * and month it can mean.
 *
 * @example
 * isOnTheCalendar('2025-02-29') // false
 * isOnTheCalendar('202X-02-29') // true
 */
export function isOnTheCalendar(day: string): boolean {
  const [, year = '', month = '', dayOfMonth = ''] = DAY.exec(day) ?? []
  // 2000 is a leap year, and January has 31 days: where a digit is open, what can be is let be.
  const possible = `${year.includes('X') ? '2000' : year}-${month.replace('XX', '01')}-${dayOfMonth}`
  const date = new Date(`${possible}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(possible)
}
