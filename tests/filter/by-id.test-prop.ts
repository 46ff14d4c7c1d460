import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keeping } from '../../src/dataset/keeping.js'
import { byId } from '../../src/filter/by-id.js'

const anyId = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', '0', '10'))
const someRecords = fc.uniqueArray(fc.record({ id: anyId }), { selector: ({ id }) => id, maxLength: 12 })

describe('records by their ids', () => {
  test('are the inverse of the list, whether it keeps them or not', () => {
    fc.assert(
      fc.property(someRecords, fc.boolean(), (records, keeps) => {
        const list = keeps ? keeping(records) : records
        for (const record of list) expect(byId(list).get(record.id)).toBe(record)
        expect(byId(list).ids.toSorted()).toEqual(list.map(({ id }) => id).toSorted())
      }),
    )
  })

  test('have no other, whatever is asked for', () => {
    const anything = fc.oneof(
      anyId,
      fc.integer(),
      fc.constantFrom(null, undefined, true, ['0'], { toString: () => '0' }),
    )
    fc.assert(
      fc.property(someRecords, anything, (records, id) => {
        expect(byId(records).get(id)).toBe(records.find((record) => record.id === id))
      }),
    )
  })

  test('follow a list that changes', () => {
    const list = [{ id: 'a' }]
    expect(byId(list).get('b')).toBeUndefined()
    list.push({ id: 'b' })
    expect(byId(list).get('b')).toBe(list[1])
  })
})
