import { describe, expect, test } from 'vitest'
import { type BoundedDate, dateMeaning, fallsWithin, isBefore, outerDays } from '../../src/semantics/date-bounds.js'

const date = (edtf: string, notBefore: string | null = null, notAfter: string | null = null): BoundedDate => ({
  edtf,
  notBefore,
  notAfter,
})

describe('dateMeaning', () => {
  test.each([
    [date('2025-03'), '2025-03-01', '2025-03-31'],
    [date('2025-03', '2025-03-10'), '2025-03-10', '2025-03-31'],
    [date('2025-03', null, '2025-03-10'), '2025-03-01', '2025-03-10'],
    [date('2025-03', '2025-02-10', '2025-04-10'), '2025-03-01', '2025-03-31'],
    [date('XXXX-XX-XX', '2025-03-10', '2025-03-20'), '2025-03-10', '2025-03-20'],
    [date('XXXX-XX-XX', null, '2025-03-20'), null, '2025-03-20'],
    [date('2025-08-17~'), '2025-08-16', '2025-08-18'],
    [date('2025-08-17~', '2025-08-10', '2025-08-30'), '2025-08-10', '2025-08-30'],
    [date('2025-08-17~', '2025-08-17'), '2025-08-17', '2025-08-18'],
    [date('2025-08-17?', null, '2025-08-20'), '2025-08-16', '2025-08-20'],
  ])('%o is a moment from %s to %s', (given, earliest, latest) => {
    expect(dateMeaning(given)).toEqual({ kind: 'moment', at: { earliest, latest } })
    expect(outerDays(given)).toEqual({ earliest, latest })
  })

  test('an interval ends no sooner than it starts, where its end is open or loose', () => {
    const at = (day: string) => ({ earliest: day, latest: day })
    expect(dateMeaning(date('2025-03-18/..'))).toEqual({
      kind: 'interval',
      start: at('2025-03-18'),
      end: { earliest: '2025-03-18', latest: null },
    })
    expect(dateMeaning(date('../2025-03-18'))).toEqual({
      kind: 'interval',
      start: { earliest: null, latest: '2025-03-18' },
      end: at('2025-03-18'),
    })
    expect(dateMeaning(date('2025-03-18/2025'))).toMatchObject({
      end: { earliest: '2025-03-18', latest: '2025-12-31' },
    })
    expect(outerDays(date('2025-03/2025-05'))).toEqual({ earliest: '2025-03-01', latest: '2025-05-31' })
  })

  test('bounds of a record do not touch an interval', () => {
    expect(dateMeaning(date('2025-03-18/2025-03-20', '2025-03-19', '2025-03-19'))).toEqual(
      dateMeaning(date('2025-03-18/2025-03-20')),
    )
  })

  test('a date that is none is refused by name', () => {
    expect(() => outerDays(date('soon'))).toThrow('"soon" is not a date')
  })
})

describe('isBefore', () => {
  test.each([
    ['2025-03-18', '2025-03-20', 'yes'],
    ['2025-03-20', '2025-03-20', 'no'],
    ['2025-03-21', '2025-03-20', 'no'],
    ['2025-03', '2025-03-20', 'possibly'],
    ['2025-03', '2025-04', 'yes'],
    ['2025-03-19~', '2025-03-20', 'possibly'],
    ['2025-03-18/2025-03-20', '2025-03-20', 'no'],
    ['2025-03-18/2025-03-20', '2025-03-21', 'yes'],
    ['2025-03-18', '2025-03-19/..', 'yes'],
    ['2025-03-19/..', '2025-03-18', 'no'],
    ['2025-03-19/..', '2025-03-25', 'possibly'],
    ['../2025-03-19', '2025-03-25', 'yes'],
    ['XXXX', '2025', 'possibly'],
    ['2025', 'XXXX', 'possibly'],
  ] as const)('%s before %s: %s', (a, b, answer) => {
    expect(isBefore(date(a), date(b))).toBe(answer)
  })
})

describe('fallsWithin', () => {
  test.each([
    ['2025-03-20', '2025-03-20', '2025-03-20', 'yes'],
    ['2025-03-20', '2025-03-21', null, 'no'],
    ['2025-03-20', null, '2025-03-19', 'no'],
    ['2025-03', '2025-03-10', null, 'possibly'],
    ['2025-03', '2025-02-10', '2025-03-31', 'yes'],
    ['2025-03', null, '2025-03-30', 'possibly'],
    ['XXXX', '2025-03-10', '2025-03-30', 'possibly'],
    ['XXXX', null, null, 'yes'],
    ['2025-03-18/2025-03-20', '2025-03-19', '2025-03-19', 'yes'],
    ['2025-03-18/2025-03-20', '2025-03-20', '2025-03-30', 'yes'],
    ['2025-03-18/2025-03-20', '2025-03-21', null, 'no'],
    ['2025-03-18/2025-04', '2025-04-10', null, 'possibly'],
    ['2025-03-18/..', '2025-03-10', '2025-03-20', 'yes'],
    ['2025-03-18/..', '2025-03-20', '2025-03-30', 'possibly'],
    ['2025-03-18/..', null, '2025-03-10', 'no'],
    ['../2025-03-18', '2025-03-10', '2025-03-20', 'yes'],
    ['../2025-03-18', '2025-03-10', '2025-03-12', 'possibly'],
    ['../2025-03-18', null, '2025-03-12', 'possibly'],
  ] as const)('%s within %s and %s: %s', (edtf, from, to, answer) => {
    expect(fallsWithin(date(edtf), from, to)).toBe(answer)
  })
})

describe('what is no date of a record', () => {
  test.for<unknown>([null, undefined, 20250301, '2025-03-01', {}, { edtf: null }])('%o is refused by name', (given) => {
    const wrong = given as BoundedDate
    for (const ask of [outerDays, () => isBefore(wrong, date('2025')), () => isBefore(date('2025'), wrong)]) {
      expect(() => ask(wrong)).toThrow(/is no date: give the date of a record, an object with edtf/)
    }
    expect(() => fallsWithin(wrong, null, null)).toThrow(RangeError)
  })
})
