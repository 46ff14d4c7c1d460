import fc, { type Arbitrary } from 'fast-check'
import { type BoundedDate, outerDays } from '../../src/semantics/date-bounds.js'

const twoDigits = (n: number) => String(n).padStart(2, '0')
const aYear = fc.integer({ min: 2023, max: 2026 }).map(String)
const aMonth = fc.integer({ min: 1, max: 12 }).map(twoDigits)
const joined = (...parts: readonly Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join('-'))

/** A day of the calendar, near enough to others for dates to meet. */
export const aDay = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** A moment of the dataset's part of EDTF, without a qualifier. */
export const aPlainMoment = fc.oneof(
  { weight: 4, arbitrary: aDay },
  { weight: 2, arbitrary: joined(aYear, aMonth) },
  aYear,
  joined(aYear, aMonth, fc.constant('XX')),
  joined(aYear, fc.constant('XX')),
  joined(aYear, fc.constant('XX'), fc.constant('XX')),
  fc.constantFrom('201X', '202X', '20XX', '202X-XX', '20XX-XX-XX'),
)

const aMomentText = fc
  .tuple(aPlainMoment, fc.constantFrom('', '', '~', '?', '%'))
  .map(([moment, qualifier]) => `${moment}${qualifier}`)

const unbounded = (edtf: string): BoundedDate => ({ edtf, notBefore: null, notAfter: null })

const clampedTo = (date: BoundedDate, day: string | null) => {
  const { earliest, latest } = outerDays(date)
  if (day === null) return null
  if (earliest !== null && day < earliest) return earliest
  return latest !== null && day > latest ? latest : day
}

/** A moment, bounded further or not, that leaves a day. */
export const aMoment: Arbitrary<BoundedDate> = fc
  .tuple(aMomentText, fc.option(aDay), fc.option(aDay))
  .map(([edtf, one, other]) => {
    const plain = unbounded(edtf)
    const [a, b] = [clampedTo(plain, one), clampedTo(plain, other)]
    return a !== null && b !== null && b < a ? { edtf, notBefore: b, notAfter: a } : { edtf, notBefore: a, notAfter: b }
  })

/** An interval, open at an end or not, that does not end before it starts. */
export const anInterval: Arbitrary<BoundedDate> = fc
  .tuple(fc.oneof(aMomentText, fc.constant('..')), fc.oneof(aMomentText, fc.constant('..')))
  .map(([start, end]) => {
    const { earliest } = outerDays(unbounded(`${start}/..`))
    const { latest } = outerDays(unbounded(`../${end}`))
    return unbounded(earliest !== null && latest !== null && latest < earliest ? `${end}/${start}` : `${start}/${end}`)
  })

/** Any sound date of a record. */
export const aBoundedDate: Arbitrary<BoundedDate> = fc.oneof(
  { weight: 2, arbitrary: aMoment },
  { weight: 1, arbitrary: anInterval },
)

/** A day that has to be there. */
export function known(day: string | null | undefined): string {
  if (typeof day !== 'string') throw new TypeError('nothing bounds this date where something should')
  return day
}
