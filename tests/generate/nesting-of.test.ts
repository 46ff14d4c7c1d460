import { describe, expect, test } from 'vitest'
import { nestingOf } from '../../src/generate/nesting-of.js'

describe('the nesting of records', () => {
  test.for([
    { title: 'nothing', records: [], nesting: 0 },
    { title: 'values that hold nothing', records: ['a', 1, null], nesting: 0 },
    { title: 'flat objects', records: [{ id: 'a' }], nesting: [0] },
    { title: 'flat lists', records: [[1, 2]], nesting: [0] },
    { title: 'objects in objects', records: [{ date: { edtf: '2025' } }], nesting: [{ date: 0 }] },
    { title: 'lists of lists', records: [{ spans: [[1, 2]] }], nesting: [{ spans: [0] }] },
    {
      title: 'what only some records have',
      records: [{ a: null }, { a: [] }, { b: [{}] }],
      nesting: [{ a: 0, b: [0] }],
    },
    {
      title: 'what only some items have',
      records: [{ a: [{ b: null }, { b: { c: [] } }] }],
      nesting: [{ a: [{ b: { c: 0 } }] }],
    },
  ])('of $title', ({ records, nesting }) => {
    expect(nestingOf(records)).toEqual(nesting)
  })

  test('is refused where a field is a list here and an object there, with its path', () => {
    expect(() => nestingOf([{ a: { b: [[]] } }, { a: { b: { c: {} } } }])).toThrow(
      '/-/a/b is a list in one record and an object in another: make it one of them in all',
    )
  })
})
