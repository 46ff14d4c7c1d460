const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * How many days a month of the Gregorian calendar has; months count from 1.
 *
 * @example
 * lastDayOfMonth(2024, 2) // 29
 */
export function lastDayOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && leap ? 29 : (DAYS[month - 1] as number)
}
