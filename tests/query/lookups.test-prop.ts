import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkedId } from '../../src/filter/checked-id.js'
import { recordsById } from '../../src/filter/records-by-id.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { anyDataset } from './any-dataset.js'

describe('a lookup', () => {
  test('is the inverse of its data', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        for (const name of collectionNames) {
          expect(recordsById(name, dataset).ids.toSorted()).toEqual(dataset[name].map(({ id }) => id).toSorted())
          for (const record of dataset[name]) expect(checkedId(name, record.id, dataset)).toBe(record)
        }
        for (const option of dataset.issues.flatMap(({ options }) => options)) {
          expect(checkedId('options', option.id, dataset)).toBe(option)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('finds text if and only if it is an id, and else names an id there is', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'a'))
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...collectionNames), text, (dataset, name, id) => {
        const ids = dataset[name].map((record) => record.id)
        if (ids.includes(id)) {
          expect(checkedId(name, id, dataset).id).toBe(id)
          return
        }
        try {
          checkedId(name, id, dataset)
          expect.unreachable()
        } catch (error) {
          expect(error).toBeInstanceOf(UnknownIdError)
          const { nearest, retired, message } = error as UnknownIdError
          expect(ids).toContain(nearest)
          expect(message).toContain(JSON.stringify(id))
          expect(retired?.id ?? id).toBe(id)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('says of every retired id where it went', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        for (const entry of dataset.retired) {
          expect(() => checkedId(entry.collection, entry.id, dataset)).toThrow(
            expect.objectContaining({ name: 'UnknownIdError', retired: expect.objectContaining(entry) }),
          )
        }
      }),
      { numRuns: 25 },
    )
  })
})
