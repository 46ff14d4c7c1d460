import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { tenureOnDate } from '../../src/semantics/tenure-on-date.js'
import { aDay } from './arbitrary-dates.js'

const on = (edtf: string) => ({ edtf, notBefore: null, notAfter: null })
const four = fc
  .uniqueArray(aDay, { minLength: 4, maxLength: 4 })
  .map((days) => days.sort() as [string, string, string, string])

describe('tenureOnDate', () => {
  test.prop([four, aDay])('says no exactly outside known ends', ([from, , , to], date) => {
    expect(tenureOnDate({ from, to, attested: [] }, on(date))).toBe(from <= date && date <= to ? 'yes' : 'no')
  })

  test.prop([four, aDay])('never says no where no end is known', ([first, second], date) => {
    const inside = first <= date && date <= second
    expect(tenureOnDate({ from: null, to: null, attested: [second, first] }, on(date))).toBe(
      inside ? 'yes' : 'possibly',
    )
  })
})
