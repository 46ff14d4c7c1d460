import { type BoundedDate, isBefore } from '../semantics/date-bounds.js'

/**
 * Whether two dates can share a day: neither is surely before the other.
 *
 * @example
 * mayMeet(talks.date, plan.date)
 */
export function mayMeet(a: BoundedDate, b: BoundedDate): boolean {
  return isBefore(a, b) !== 'yes' && isBefore(b, a) !== 'yes'
}
