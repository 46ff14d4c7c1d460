import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIRST, LAST, timeKey } from '../../src/postings/time-key.js'
import { isBefore, outerDays } from '../../src/semantics/date-bounds.js'
import { dayKey } from '../../src/semantics/day-key.js'
import { isOnTheCalendar } from '../../src/semantics/is-on-the-calendar.js'
import { aDay } from '../semantics/arbitrary-dates.js'
import { anyDate } from './any-records.js'

const runs = { numRuns: 1_000 }

describe('the key of a day', () => {
  test('sorts as the day does and has its digits', () => {
    fc.assert(
      fc.property(aDay, aDay, (one, other) => {
        expect(dayKey(one) < dayKey(other)).toBe(one < other)
        expect(String(dayKey(one))).toBe(one.replaceAll('-', ''))
        expect(dayKey(one)).toBeGreaterThan(FIRST)
        expect(dayKey(one)).toBeLessThan(LAST)
      }),
      runs,
    )
  })

  test('is no number for whatever is no day of the calendar', () => {
    const digits = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'))
    const likeADay = fc.tuple(digits, digits, digits, digits).map(([a, b, c, d]) => `${a}${b}-${c}-${d}`)
    const anyText = fc.oneof(likeADay, fc.string({ maxLength: 12 }), fc.string({ minLength: 10, maxLength: 10 }), aDay)
    fc.assert(
      fc.property(anyText, (text) => {
        const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && isOnTheCalendar(text)
        expect(Number.isNaN(dayKey(text))).toBe(!isDay)
      }),
      { numRuns: 3_000 },
    )
  })
})

describe('the key of a date', () => {
  test('has the first and the last day that it can touch, and sorts by the first that is known', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { earliest, latest } = outerDays(date)
        const key = timeKey(date)
        expect(key.earliest).toBe(earliest === null ? FIRST : dayKey(earliest))
        expect(key.latest).toBe(latest === null ? LAST : dayKey(latest))
        expect(key.sort).toBe(earliest === null ? key.latest : key.earliest)
        expect(timeKey({ ...date })).toEqual(key)
      }),
      runs,
    )
  })

  test('of one surely before another ends before that begins', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(timeKey(one).latest < timeKey(other).earliest).toBe(isBefore(one, other) === 'yes')
      }),
      runs,
    )
  })
})
