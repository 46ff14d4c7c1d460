import { describe, expect, test } from 'vitest'
import { readEdtf } from '../../src/semantics/edtf-bounds.js'

describe('readEdtf', () => {
  test.each([
    ['2025-03-20', '2025-03-20', '2025-03-20'],
    ['2025-03', '2025-03-01', '2025-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-XX-XX', '2025-01-01', '2025-12-31'],
    ['2025-08-XX', '2025-08-01', '2025-08-31'],
    ['2025-XX', '2025-01-01', '2025-12-31'],
    ['202X-XX-XX', '2020-01-01', '2029-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['0050-02', '0050-02-01', '0050-02-28'],
    ['0000-02', '0000-02-01', '0000-02-29'],
    ['2025-08-17?', '2025-08-16', '2025-08-18'],
    ['2025-08?', '2025-07-01', '2025-09-30'],
    ['2025-08-17~', '2025-08-16', '2025-08-18'],
    ['2025-03-01~', '2025-02-28', '2025-03-02'],
    ['2024-12-31%', '2024-12-30', '2025-01-01'],
    ['2025-02~', '2025-01-01', '2025-03-31'],
    ['2025-12~', '2025-11-01', '2026-01-31'],
    ['2025~', '2024-01-01', '2026-12-31'],
    ['0050~', '0049-01-01', '0051-12-31'],
    ['XXXX', null, null],
    ['XXXX-XX-XX', null, null],
    ['0000~', null, '0001-12-31'],
    ['9999~', '9998-01-01', null],
  ])('%s is a moment from %s to %s', (text, earliest, latest) => {
    expect(readEdtf(text)).toEqual({ kind: 'moment', at: { earliest, latest } })
  })

  test.each([
    ['2025-03-18/2025-03-20', ['2025-03-18', '2025-03-18'], ['2025-03-20', '2025-03-20']],
    ['2025-03~/2025-05', ['2025-02-01', '2025-04-30'], ['2025-05-01', '2025-05-31']],
    ['2025/..', ['2025-01-01', '2025-12-31'], [null, null]],
    ['../2025-XX-XX', [null, null], ['2025-01-01', '2025-12-31']],
    ['../..', [null, null], [null, null]],
  ])('%s is a duration', (text, [startEarliest, startLatest], [endEarliest, endLatest]) => {
    expect(readEdtf(text)).toEqual({
      kind: 'interval',
      start: { earliest: startEarliest, latest: startLatest },
      end: { earliest: endEarliest, latest: endLatest },
    })
  })

  test.each([
    '',
    '..',
    'yesterday',
    '25-03-20',
    '2025-3-20',
    '2025-13',
    '2025-00',
    '2025-03-32',
    '2025-03-00',
    '2025-03-20T10:00',
    '2025-03-20~?',
    '~2025',
    '2025-03-18/',
    '/2025',
    '2025/2026/2027',
    '2025-03-20\n',
    ' 2025',
    '2025-XX-31',
    '202X-02',
    'XXXX-06-30',
    '2X25',
  ])('refuses %j by name', (text) => {
    expect(() => readEdtf(text)).toThrow(RangeError)
    expect(() => readEdtf(text)).toThrow(`"${text}" is not a date: write EDTF level 1`)
  })

  test.each(['2025-02-29', '2025-04-31~', '2025-02-30/2025-03-02', '../1900-02-29'])(
    'refuses %s, which no calendar has',
    (text) => {
      expect(() => readEdtf(text)).toThrow(/^"[^/]*" is not a date: the calendar has no such day$/)
    },
  )

  test.each(['2024-02-29', '2000-02-29'])('takes %s', (text) => {
    expect(readEdtf(text).kind).toBe('moment')
  })
})
