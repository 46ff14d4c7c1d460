import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { recordSchemas } from '../../src/schema/dataset.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { fromSchema, linked } from '../arbitraries/from-schema.js'

const one = ['one']
const ids = {
  source: one,
  actor: one,
  place: one,
  issue: one,
  option: ['one/two'],
  event: one,
  proposal: one,
  position: one,
  figure: one,
  discrepancy: one,
}

describe.each(collectionNames)('the schema of %s', (collection) => {
  const schema = recordSchemas[collection]
  const records = fromSchema(schema).map((record) => linked(record, ids))

  test.prop([records], { numRuns: 40 })(
    'accepts what is built from it, and parse, print, parse is the identity',
    (record) => {
      const parsed = schema.parse(record)
      expect(parsed).toEqual(record)
      expect(schema.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed)
    },
  )

  test.prop([records, fc.string({ minLength: 1 })], { numRuns: 40 })(
    'refuses a field that it does not know',
    (record, key) => {
      fc.pre(!Object.hasOwn(record, key))
      const more = Object.defineProperty(structuredClone(record), key, { value: 1, enumerable: true })
      expect(schema.safeParse(more).success).toBe(false)
    },
  )

  test.prop([records, fc.nat()], { numRuns: 40 })('refuses a field of a type that it does not know', (record, nth) => {
    const keys = Object.keys(record)
    const key = keys[nth % keys.length] as string
    expect(schema.safeParse({ ...record, [key]: Symbol('nothing') }).success).toBe(false)
  })
})
