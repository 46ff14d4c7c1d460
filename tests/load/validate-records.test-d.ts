import { expectTypeOf, test } from 'vitest'
import { type RecordIssue, type RecordsValidation, validateRecords } from '../../src/load/validate-records.js'

declare const stream: AsyncIterable<unknown>

test('validateRecords gives of a list what it gives of a stream in time', () => {
  expectTypeOf(validateRecords('places', [])).toEqualTypeOf<RecordsValidation>()
  expectTypeOf(validateRecords('retired', new Set<unknown>(), { maxIssues: 3 })).toEqualTypeOf<RecordsValidation>()
  expectTypeOf(validateRecords('events', stream)).toEqualTypeOf<Promise<RecordsValidation>>()
  expectTypeOf<RecordIssue['value']>().toEqualTypeOf<unknown>()
  validateRecords('places', [], {
    onProgress: (done, total) => {
      expectTypeOf(done).toEqualTypeOf<number>()
      expectTypeOf(total).toEqualTypeOf<number | null>()
    },
  })
})

test('validateRecords knows the collections and its options', () => {
  // @ts-expect-error a misspelt collection
  validateRecords('plces', [])
  // @ts-expect-error a misspelt option
  validateRecords('places', [], { maxIssue: 3 })
  // @ts-expect-error no list of records
  validateRecords('places', { places: [] })
})
