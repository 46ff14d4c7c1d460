/** The days, `YYYY-MM-DD`, between which a date lies; null where nothing bounds it on that side. */
export interface Bounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/** What an EDTF string means: one moment known within bounds, or a duration from one such moment to another. */
export type EdtfMeaning =
  | { readonly kind: 'moment'; readonly at: Bounds }
  | { readonly kind: 'interval'; readonly start: Bounds; readonly end: Bounds }

const YEAR = String.raw`(?:\d{4}|\d{3}X|\d{2}XX|XXXX)`
const MONTH = String.raw`(?:0[1-9]|1[0-2]|XX)`
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01]|XX)`
const MOMENT = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?[~?%]?`

/** The part of EDTF level 1 that the dataset uses: years, months, days, `X` for unknown digits, `~ ? %`, and intervals. */
export const EDTF_PATTERN = new RegExp(`^(?:${MOMENT}|(?:${MOMENT}|\\.\\.)/(?:${MOMENT}|\\.\\.))$`)

const OPEN: Bounds = { earliest: null, latest: null }

const lastDayOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()
const twoDigits = (n: number) => String(n).padStart(2, '0')
const shifted = (day: string, { days = 0, months = 0, years = 0 }) => {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const month = new Date(Date.UTC(y + years, m - 1 + months, 1))
  const clamped = Math.min(d, lastDayOf(month.getUTCFullYear(), month.getUTCMonth() + 1))
  return new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth(), clamped + days)).toISOString().slice(0, 10)
}

function momentBounds(text: string): Bounds {
  if (text === '..' || text.startsWith('XXXX')) return OPEN
  const approximate = /[~%]$/.test(text)
  const [year = '', month = 'XX', dayOfMonth = 'XX'] = text.replace(/[~?%]$/, '').split('-')
  const firstYear = year.replaceAll('X', '0')
  const lastYear = year.replaceAll('X', '9')
  const firstMonth = month === 'XX' ? '01' : month
  const lastMonth = month === 'XX' ? '12' : month
  const firstDay = dayOfMonth === 'XX' ? '01' : dayOfMonth
  const lastDay = dayOfMonth === 'XX' ? twoDigits(lastDayOf(Number(lastYear), Number(lastMonth))) : dayOfMonth
  const earliest = `${firstYear}-${firstMonth}-${firstDay}`
  const latest = `${lastYear}-${lastMonth}-${lastDay}`
  if (!approximate) return { earliest, latest }
  const unit = dayOfMonth !== 'XX' ? { days: 1 } : month !== 'XX' ? { months: 1 } : { years: 1 }
  const back = Object.fromEntries(Object.entries(unit).map(([name, n]) => [name, -n]))
  return { earliest: shifted(earliest, back), latest: shifted(latest, unit) }
}

/**
 * What an EDTF string means, as days between which it lies; use `boundsOf` where a record bounds its date further.
 * An approximate date (`~`, `%`) reaches one unit of its precision to either side.
 * Throws a RangeError that names the text where it is not in the part of EDTF level 1 that the dataset uses.
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
