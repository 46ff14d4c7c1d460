import { type EdtfMeaning, readEdtf } from './edtf-bounds.js'
import { shown } from './shown.js'

/** A date with the days that bound it further; the shape of every `date` of a record. */
export interface BoundedDate {
  readonly edtf: string
  readonly notBefore: string | null
  readonly notAfter: string | null
}

/** Answers to a question about an uncertain date. */
export type Answer = 'yes' | 'no' | 'possibly'

const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a)
const earlier = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a)

function checkedDate(date: BoundedDate): BoundedDate {
  if (typeof date?.edtf === 'string') return date
  throw new RangeError(`${shown(date)} is no date: give the date of a record, an object with edtf`)
}

/**
 * What a record's date means: its EDTF string, with `notBefore` and `notAfter` in place of what `~ ? %` and `X` leave open.
 * Days given on a record replace the reach of `~ ? %`; without any they leave it as it is.
 */
export function dateMeaning(date: BoundedDate): EdtfMeaning {
  const { edtf, notBefore, notAfter } = checkedDate(date)
  const meaning = readEdtf(edtf)
  if (meaning.kind === 'interval') {
    const { start, end } = meaning
    // Whatever is open, an interval does not end before it starts.
    return {
      kind: 'interval',
      start: { earliest: start.earliest, latest: earlier(start.latest, end.latest) },
      end: { earliest: later(end.earliest, start.earliest), latest: end.latest },
    }
  }
  const approximate = /[~?%]$/.test(edtf)
  return {
    kind: 'moment',
    at: {
      earliest: approximate ? (notBefore ?? meaning.at.earliest) : later(meaning.at.earliest, notBefore),
      latest: approximate ? (notAfter ?? meaning.at.latest) : earlier(meaning.at.latest, notAfter),
    },
  }
}

/**
 * The first and the last day that a date can touch; null where it is open. For what an EDTF string means by itself, use
 * `readEdtf`. Throws a RangeError for what is no date of a record, or not EDTF.
 *
 * @example
 * outerDays({ edtf: '2025-03', notBefore: '2025-03-05', notAfter: null }).earliest // '2025-03-05'
 */
export function outerDays(date: BoundedDate): { readonly earliest: string | null; readonly latest: string | null } {
  const meaning = dateMeaning(date)
  return meaning.kind === 'moment' ? meaning.at : { earliest: meaning.start.earliest, latest: meaning.end.latest }
}

/**
 * Whether all of `a` is before all of `b`; `possibly` where the two leave it open. For the days of a span, use `isWithin`.
 * Throws a RangeError for what is no date of a record, or not EDTF.
 *
 * @example
 * isBefore(getEvent('2025-08-18-white-house-meeting').date, getEvent('2025-08-18-trump-putin-call').date) // 'possibly'
 */
export function isBefore(a: BoundedDate, b: BoundedDate): Answer {
  const first = dateMeaning(a)
  const second = dateMeaning(b)
  const endOfFirst = first.kind === 'moment' ? first.at : first.end
  const startOfSecond = second.kind === 'moment' ? second.at : second.start
  if (endOfFirst.latest !== null && startOfSecond.earliest !== null && endOfFirst.latest < startOfSecond.earliest)
    return 'yes'
  if (endOfFirst.earliest !== null && startOfSecond.latest !== null && endOfFirst.earliest >= startOfSecond.latest)
    return 'no'
  return 'possibly'
}

/**
 * Whether a date falls in the days `[from, to]`, ends included; an interval does where it shares a day with them. The
 * two are taken to be days: use the question `isWithin` for what a reader gives.
 */
export function fallsWithin(date: BoundedDate, from: string | null, to: string | null): Answer {
  const meaning = dateMeaning(date)
  const start = meaning.kind === 'moment' ? meaning.at : meaning.start
  const end = meaning.kind === 'moment' ? meaning.at : meaning.end
  const startsTooLate = to !== null && start.earliest !== null && start.earliest > to
  const endsTooEarly = from !== null && end.latest !== null && end.latest < from
  if (startsTooLate || endsTooEarly) return 'no'
  if (meaning.kind === 'interval') {
    const surelyStarted = to === null || (start.latest !== null && start.latest <= to)
    const surelyNotOver = from === null || (end.earliest !== null && end.earliest >= from)
    return surelyStarted && surelyNotOver ? 'yes' : 'possibly'
  }
  const surelyAfterFrom = from === null || (start.earliest !== null && start.earliest >= from)
  const surelyBeforeTo = to === null || (end.latest !== null && end.latest <= to)
  return surelyAfterFrom && surelyBeforeTo ? 'yes' : 'possibly'
}
