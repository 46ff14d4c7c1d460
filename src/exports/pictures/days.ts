import type { Ids } from '../../dataset/generated/ids.js'
import type { EventRecord } from '../../dataset/record-types.js'
import { dateMeaning } from '../../semantics/date-bounds.js'

const MS_PER_DAY = 86_400_000

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day of the calendar as its number, counted from 1 January 1970. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY)

/** The parts of a numbered day as they are shown. */
export function shownDay(number: number): { readonly day: string; readonly month: string } {
  const date = new Date(number * MS_PER_DAY)
  return { day: String(date.getUTCDate()), month: `${months[date.getUTCMonth()]} ${date.getUTCFullYear()}` }
}

/** The numbered days on which something can have been; null where nothing bounds them. Ends included. */
export interface Days {
  readonly from: number | null
  readonly to: number | null
  /** The days on which it surely was: all of them, for what is sure to a day; null where none is sure. */
  readonly sure: readonly [number, number] | null
  readonly lasts: boolean
}

const number = (day: string | null) => (day === null ? null : dayNumber(day))

/** The days of an event. */
export function daysOf({ date }: EventRecord<Ids>): Days {
  const meaning = dateMeaning(date)
  const [start, end] = meaning.kind === 'moment' ? [meaning.at, meaning.at] : [meaning.start, meaning.end]
  const [from, to] = [number(start.earliest), number(end.latest)]
  const [first, last] = [number(start.latest), number(end.earliest)]
  const lasts = meaning.kind === 'interval'
  const sure = first === null || last === null || first > last ? null : ([first, last] as const)
  return { from, to, lasts, sure: lasts ? sure : from !== null && from === to ? [from, from] : null }
}
