import { fc, test } from '@fast-check/vitest'
import edtf from 'edtf'
import { describe, expect } from 'vitest'
import { EDTF_PATTERN, readEdtf } from '../../src/semantics/edtf-bounds.js'
import { aDay, aPlainMoment, known } from './arbitrary-dates.js'

const dayOf = (milliseconds: number) =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null
/** The first and the last day as the edtf package reads a text. */
const oracle = (text: string) => {
  const { min, max } = edtf(text)
  return { earliest: dayOf(min), latest: dayOf(max) }
}
const momentOf = (text: string) => {
  const meaning = readEdtf(text)
  if (meaning.kind !== 'moment') throw new TypeError(`${text} is no moment`)
  return meaning.at
}
const widened = fc.constantFrom('~', '%')

describe('readEdtf', () => {
  test.prop([aPlainMoment])('bounds a moment as the edtf package does', (text) => {
    expect(momentOf(text)).toEqual(oracle(text))
  })

  test.prop([fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 })])(
    'bounds a month of any year as the edtf package does',
    (year, month) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
      expect(momentOf(text)).toEqual(oracle(text))
    },
  )

  test.prop([aPlainMoment])('an uncertain moment reaches as far as an approximate one', (text) => {
    expect(momentOf(`${text}?`)).toEqual(momentOf(`${text}~`))
    expect(momentOf(`${text}%`)).toEqual(momentOf(`${text}~`))
  })

  test.prop([aPlainMoment, aPlainMoment])('bounds an interval as the edtf package does', (one, other) => {
    const [start, end] = known(momentOf(one).earliest) <= known(momentOf(other).earliest) ? [one, other] : [other, one]
    const meaning = readEdtf(`${start}/${end}`)
    expect(meaning).toEqual({ kind: 'interval', start: momentOf(start), end: momentOf(end) })
    const { earliest } = oracle(`${start}/..`)
    const { latest } = oracle(`../${end}`)
    expect(meaning).toMatchObject({ start: { earliest }, end: { latest } })
  })

  test.prop([aDay, widened])('lets an approximate day reach one day to either side', (day, qualifier) => {
    const noon = edtf(day).min + 43_200_000
    const earliest = dayOf(noon - 86_400_000)
    const latest = dayOf(noon + 86_400_000)
    expect(momentOf(`${day}${qualifier}`)).toEqual({ earliest, latest })
  })

  test.prop([fc.integer({ min: 2000 * 12, max: 2040 * 12 }), widened])(
    'lets an approximate month reach one month to either side',
    (nth, qualifier) => {
      const month = (n: number) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
      const { earliest } = oracle(month(nth - 1))
      const { latest } = oracle(month(nth + 1))
      expect(momentOf(`${month(nth)}${qualifier}`)).toEqual({ earliest, latest })
    },
  )

  test.prop([fc.integer({ min: 1001, max: 9000 }), widened])(
    'lets an approximate year reach one year to either side',
    (year, qualifier) => {
      const { earliest } = oracle(String(year - 1))
      const { latest } = oracle(String(year + 1))
      expect(momentOf(`${year}${qualifier}`)).toEqual({ earliest, latest })
    },
  )

  test.prop([fc.string()])('refuses any text that is not of the pattern, and names it', (text) => {
    fc.pre(!EDTF_PATTERN.test(text))
    expect(() => readEdtf(text)).toThrow(`"${text}" is not a date`)
  })
})
