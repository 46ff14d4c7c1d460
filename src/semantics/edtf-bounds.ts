import { isOnTheCalendar } from './is-on-the-calendar.js'

/** The days, `YYYY-MM-DD`, between which a date lies; null where nothing bounds it on that side. */
export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/** What an EDTF string means: one moment known within bounds, or a duration from one such moment to another. */
export type EdtfMeaning =
  | { readonly kind: 'moment'; readonly at: Bounds }
  | { readonly kind: 'interval'; readonly start: Bounds; readonly end: Bounds }

function edtfPattern(): RegExp {
  const month = '(?:0[1-9]|1[0-2])'
  const day = String.raw`(?:0[1-9]|[12]\d|3[01])`
  const known = String.raw`\d{4}(?:-${month}(?:-${day})?)?`
  const unknownFromTheRight = String.raw`\d{4}-${month}-XX|(?:\d{4}|\d{3}X|\d{2}XX|XXXX)-XX(?:-XX)?|\d{3}X|\d{2}XX|XXXX`
  const moment = `(?:${unknownFromTheRight}|${known})[~?%]?`
  return new RegExp(`^(?:${moment}|(?:${moment}|\\.\\.)/(?:${moment}|\\.\\.))$`)
}

/** The part of EDTF level 1 that the dataset uses: years, months, days, `X` for unknown digits from the right, `~ ? %`, and intervals. */
export const EDTF_PATTERN = /* @__PURE__ */ edtfPattern()

const OPEN: Bounds = { earliest: null, latest: null }

/** A calendar day, with days and months counted on past the end of a month or a year; null outside the years 0000 to 9999. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(0)
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999 ? null : date.toISOString().slice(0, 10)
}

function momentBounds(text: string): Bounds {
  const date = text.replace(/[~?%]$/, '')
  const [year = '', month = 'XX', day = 'XX'] = date.split('-')
  if (day !== 'XX' && !isOnTheCalendar(date))
    throw new RangeError(`"${text}" is not a date: the calendar has no such day`)
  if (text === '..' || year === 'XXXX') return OPEN
  const reach = /[~?%]$/.test(text) ? 1 : 0
  const firstYear = Number(year.replaceAll('X', '0'))
  const lastYear = Number(year.replaceAll('X', '9'))
  const firstMonth = month === 'XX' ? 1 : Number(month)
  const lastMonth = month === 'XX' ? 12 : Number(month)
  if (day !== 'XX') {
    return {
      earliest: calendarDay(firstYear, firstMonth, Number(day) - reach),
      latest: calendarDay(lastYear, lastMonth, Number(day) + reach),
    }
  }
  if (month !== 'XX') {
    // The day before the first of a month is the last of the month before it.
    return {
      earliest: calendarDay(firstYear, firstMonth - reach, 1),
      latest: calendarDay(lastYear, lastMonth + reach + 1, 0),
    }
  }
  return { earliest: calendarDay(firstYear - reach, 1, 1), latest: calendarDay(lastYear + reach, 12, 31) }
}

/**
 * What an EDTF string means, as days between which it lies; use `dateMeaning` where a record bounds its date further.
 * An approximate or uncertain date (`~`, `?`, `%`) reaches one unit of its precision to either side.
 * Throws a RangeError that names the text where it is not in the part of EDTF level 1 that the dataset uses, or where the
 * calendar has no such day.
 *
 * @example
 * readEdtf('2025-08-17~') // { kind: 'moment', at: { earliest: '2025-08-16', latest: '2025-08-18' } }
 */
export function readEdtf(text: string): EdtfMeaning {
  if (!EDTF_PATTERN.test(text)) {
    throw new RangeError(
      `"${text}" is not a date: write EDTF level 1, such as 2025-03-20, 2025-03, 2025-08-17~ or 2025-03-18/2025-03-20`,
    )
  }
  const [start = '', end] = text.split('/')
  return end === undefined
    ? { kind: 'moment', at: momentBounds(start) }
    : { kind: 'interval', start: momentBounds(start), end: momentBounds(end) }
}
