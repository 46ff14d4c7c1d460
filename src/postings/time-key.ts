import { type BoundedDate, dateMeaning } from '../semantics/date-bounds.js'
import { dayKey } from '../semantics/day-key.js'

/** Before every day and after every day. */
export const FIRST = -1
export const LAST = 99_999_999

/**
 * A date as numbers that compare as days do. It possibly falls in `[a, b]` where `earliest <= b` and `latest >= a`, and
 * surely where `starts <= b` and `ends >= a`: of a moment `starts` is the last day it can be and `ends` the first, of an
 * interval they are the last day on which it can start and the first on which it can end.
 */
export interface TimeKey {
  readonly earliest: number
  readonly latest: number
  readonly starts: number
  readonly ends: number
  /** What the documented order sorts by. */
  readonly sort: number
}

const from = (day: string | null) => (day === null ? FIRST : dayKey(day))
const until = (day: string | null) => (day === null ? LAST : dayKey(day))

function read(date: BoundedDate): TimeKey {
  const meaning = dateMeaning(date)
  const start = meaning.kind === 'moment' ? meaning.at : meaning.start
  const end = meaning.kind === 'moment' ? meaning.at : meaning.end
  const earliest = from(start.earliest)
  const latest = until(end.latest)
  const sort = earliest === FIRST ? latest : earliest
  return { earliest, latest, starts: until(start.latest), ends: from(end.earliest), sort }
}

const CAPACITY = 100_000
const known = new Map<string, TimeKey>()

/**
 * The date of a record as numbers; what an EDTF string means is kept, since many records share a day.
 * Throws a RangeError where the date is not EDTF.
 *
 * @example
 * timeKey({ edtf: '2025-03', notBefore: null, notAfter: null }).latest // 20250331
 */
export function timeKey(date: BoundedDate): TimeKey {
  if (date.notBefore !== null || date.notAfter !== null) return read(date)
  const before = known.get(date.edtf)
  if (before !== undefined) return before
  const key = read(date)
  if (known.size >= CAPACITY) known.clear()
  known.set(date.edtf, key)
  return key
}
