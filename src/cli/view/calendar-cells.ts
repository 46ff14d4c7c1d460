const DAY = 86_400_000
const MONTHS_OF_A_YEAR = 12
const LAST_MONTH = 9999 * MONTHS_OF_A_YEAR + 11

/** The days that one mark of a drawing stands for, ends included. */
export interface CalendarCell {
  readonly first: string
  readonly last: string
}

/** What the cells of a calendar are, and the cells in order. */
export interface CalendarCells {
  readonly unit: string
  /** How much of a day says which cell it is: `2025-03` of a month. */
  readonly digits: number
  readonly cells: readonly CalendarCell[]
}

/** From the finest to the coarsest, of which there is one cell. */
const units = [
  { unit: 'a day', digits: 10, days: 1 },
  { unit: 'a week', digits: 10, days: 7 },
  { unit: 'a month', digits: 7, months: 1 },
  { unit: 'three months', digits: 7, months: 3 },
  { unit: 'a year', digits: 4, months: 12 },
  { unit: 'ten years', digits: 4, months: 120 },
  { unit: 'a hundred years', digits: 4, months: 1200 },
  { unit: 'a thousand years', digits: 4, months: 12_000 },
  { unit: 'all years', digits: 4, months: 120_000 },
] as const
const COARSEST = units[8]

/** Days count from 1970-01-01, which is a Thursday. */
const THURSDAY = 3
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY
const FIRST_DAY = numberOf('0000-01-01')
const LAST_DAY = numberOf('9999-12-31')
const dayOf = (number: number) =>
  new Date(Math.min(Math.max(number, FIRST_DAY), LAST_DAY) * DAY).toISOString().slice(0, 10)

const monthOf = (day: string) => Number(day.slice(0, 4)) * MONTHS_OF_A_YEAR + Number(day.slice(5, 7)) - 1
const firstOf = (month: number) =>
  `${String(Math.floor(month / MONTHS_OF_A_YEAR)).padStart(4, '0')}-${String((month % MONTHS_OF_A_YEAR) + 1).padStart(2, '0')}-01`

function ofDays(first: string, last: string, days: number) {
  // Weeks begin on Mondays.
  const offset = days === 1 ? 0 : THURSDAY
  const start = Math.floor((numberOf(first) + offset) / days) * days - offset
  const count = Math.floor((numberOf(last) - start) / days) + 1
  const cell = (nth: number) => ({ first: dayOf(start + nth * days), last: dayOf(start + (nth + 1) * days - 1) })
  return { count, cell }
}

function ofMonths(first: string, last: string, months: number) {
  const start = Math.floor(monthOf(first) / months) * months
  const count = Math.floor((monthOf(last) - start) / months) + 1
  const cell = (nth: number) => {
    const next = start + (nth + 1) * months
    return {
      first: firstOf(start + nth * months),
      last: next > LAST_MONTH ? '9999-12-31' : dayOf(numberOf(firstOf(next)) - 1),
    }
  }
  return { count, cell }
}

/**
 * The days from a first to a last one in cells of equal units of the calendar: of the finest unit that needs no more than so
 * many cells.
 *
 * @example
 * calendarCells('2025-03-20', '2025-08-19', 10).unit // 'a month'
 */
export function calendarCells(first: string, last: string, most: number): CalendarCells {
  const tried = units.map((one) => ({
    ...one,
    ...('days' in one ? ofDays(first, last, one.days) : ofMonths(first, last, one.months)),
  }))
  const { unit, digits, count, cell } = tried.find((one) => one.count <= most) ?? {
    ...COARSEST,
    ...ofMonths(first, last, COARSEST.months),
  }
  return { unit, digits, cells: Array.from({ length: count }, (_, nth) => cell(nth)) }
}
