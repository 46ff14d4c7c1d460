import { describe, expect, test } from 'vitest'
import { evidenceListSchema, evidenceSchema, spanSchema } from '../../src/schema/evidence.js'

const evidence = { source: 'gazette', fields: ['/date'], spans: [[0, 5]], support: 'states' }

describe('a span', () => {
  test.each([
    [0, 1],
    [12, 40],
  ])('takes [%d, %d)', (start, end) => {
    expect(spanSchema.parse([start, end])).toEqual([start, end])
  })

  test.each([
    [[-1, 5]],
    [[0, 0]],
    [[3, -5]],
    [[0.5, 3]],
    [[0, 3.5]],
    [[0]],
    [[]],
    [[0, 1, 2]],
    [['0', '1']],
    [[null, 3]],
    [[0, Number.NaN]],
    [[0, Number.POSITIVE_INFINITY]],
    [{ 0: 0, 1: 1 }],
    ['01'],
  ])('refuses %j', (span) => {
    expect(spanSchema.safeParse(span).success).toBe(false)
  })

  test('leaves it to integrity whether it ends after it starts', () => {
    expect(spanSchema.safeParse([5, 3]).success).toBe(true)
  })
})

describe('evidence', () => {
  test('has no note unless it is given', () => {
    expect(evidenceSchema.parse(evidence)).toEqual({ ...evidence, note: null })
  })

  test.each(['/date', '/participants/2/role', '/a~1b', '/~0', '/', '//a', '/a b'])('takes the field %j', (field) => {
    expect(evidenceSchema.safeParse({ ...evidence, fields: [field] }).success).toBe(true)
  })

  test.each(['', 'date', '#/date', '/a~', '/a~2', '/~'])('refuses the field %j, which is no JSON Pointer', (field) => {
    const { error } = evidenceSchema.safeParse({ ...evidence, fields: [field] })
    expect(error?.issues).toMatchObject([{ path: ['fields', 0], message: expect.stringContaining('JSON Pointer') }])
  })

  test.each([
    { fields: [] },
    { fields: '/date' },
    { spans: [[0, 5], [9]] },
    { spans: null },
    { support: 'proves' },
    { support: 'toString' },
    { note: '' },
    { source: '__proto__' },
    { extra: 1 },
  ])('refuses %o', (change) => {
    expect(evidenceSchema.safeParse({ ...evidence, ...change }).success).toBe(false)
  })

  test('there is at least one', () => {
    expect(evidenceListSchema.safeParse([]).success).toBe(false)
    expect(evidenceListSchema.parse([evidence, evidence])).toHaveLength(2)
  })
})
