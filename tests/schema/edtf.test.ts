import { describe, expect, test } from 'vitest'
import { datedSchema } from '../../src/schema/dated.js'
import { day, edtf } from '../../src/schema/edtf.js'

const messages = (result: ReturnType<ReturnType<typeof edtf>['safeParse']>) =>
  (result.error?.issues ?? []).map(({ message }) => message)

describe('edtf', () => {
  const schema = edtf('When.')

  test.each([
    '2025',
    '2025-03',
    '2025-03-20',
    '2024-02-29',
    '2025-03-20~',
    '2025-03?',
    '2025%',
    '202X',
    '2025-XX-XX',
    'XXXX-XX-XX',
    '2025-03-18/2025-03-20',
    '2025-03-18/..',
    '../2025-03',
  ])('takes %s', (text) => {
    expect(schema.parse(text)).toBe(text)
  })

  test.each([
    '',
    'today',
    '2025-3-20',
    '20-03-2025',
    '2025-03-20T10:00Z',
    '2025-13-01',
    '2025-03-32',
    '2025/',
    '202X-02-28',
    '2025-XX-01',
  ])('refuses %j and says how to write a date', (text) => {
    expect(messages(schema.safeParse(text))[0]).toMatch(/^write EDTF level 1/)
  })

  test.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31~',
    '2025-06-31?',
    '2025-02-30/2025-03-02',
    '2025-02-01/2025-02-29',
  ])('refuses %s, which no calendar has', (text) => {
    expect(messages(schema.safeParse(text))).toEqual(['this day is not on the calendar'])
  })
})

describe('day', () => {
  const schema = day('Since when.')

  test.each(['2025-03-20', '2024-02-29'])('takes %s', (text) => {
    expect(schema.parse(text)).toBe(text)
  })

  test.each(['2025-02-29', '2025-03', '2025-03-20~', '2025-03-20T00:00:00Z', ''])('refuses %j', (text) => {
    expect(schema.safeParse(text).success).toBe(false)
  })
})

describe('a date of a record', () => {
  test('has no words, reason or bounds unless they are given', () => {
    expect(datedSchema.parse({ edtf: '2025', basis: 'stated' })).toEqual({
      edtf: '2025',
      basis: 'stated',
      raw: null,
      reason: null,
      notBefore: null,
      notAfter: null,
    })
  })

  test.each([
    { edtf: '2025' },
    { basis: 'stated' },
    { edtf: '2025', basis: 'guessed' },
    { edtf: '2025', basis: 'stated', raw: '' },
    { edtf: '2025', basis: 'inferred', reason: '' },
    { edtf: '2025', basis: 'stated', notBefore: '2025' },
    { edtf: '2025', basis: 'stated', notAfter: '2025-02-29' },
    { edtf: new Date('2025-03-20'), basis: 'stated' },
    '2025',
  ])('refuses %o', (value) => {
    expect(datedSchema.safeParse(value).success).toBe(false)
  })
})
