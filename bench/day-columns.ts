import { type BoundedDate, dateMeaning, outerDays } from '../src/semantics/date-bounds.js'

/** A day as a number that grows with the days, for `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) * 31 + Number(day.slice(8, 10)) - 1
}

/** Stand for what is open: before and after every day. */
export const NEVER_BEFORE = 0
export const NEVER_AFTER = 9_999_999

const from = (day: string | null) => (day === null ? NEVER_BEFORE : dayNumber(day))
const to = (day: string | null) => (day === null ? NEVER_AFTER : dayNumber(day))

/**
 * What the three answers about a date come down to, as numbers that any library can compare: a date falls certainly
 * within `[first, last]` where `low >= first && high <= last`, and is certainly before another where its `ends` is less
 * than the other's `starts`. Of an interval, which falls within where it shares a day, `low` is the first day it can
 * end on, and `high` the last it can start on.
 */
export interface DayColumns {
  readonly low: number
  readonly high: number
  readonly starts: number
  readonly ends: number
  /** The day by which the documented order sorts. */
  readonly sort: number
}

export function dayColumns(date: BoundedDate): DayColumns {
  const meaning = dateMeaning(date)
  const start = meaning.kind === 'moment' ? meaning.at : meaning.start
  const end = meaning.kind === 'moment' ? meaning.at : meaning.end
  const { earliest, latest } = outerDays(date)
  return {
    low: from(end.earliest),
    high: to(start.latest),
    starts: from(start.earliest),
    ends: to(end.latest),
    sort: to(earliest ?? latest),
  }
}
