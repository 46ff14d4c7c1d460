/**
 * Whether a day, `YYYY-MM-DD`, is one that the Gregorian calendar has.
 *
 * @example
 * isOnTheCalendar('2025-02-29') // false
 */
export function isOnTheCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === day
}
