/**
 * How many days a month of the Gregorian calendar has; months count from 1.
 *
 * @example
 * lastDayOfMonth(2024, 2) // 29
 */
export function lastDayOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
