import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { recordSchemas } from '../../src/schema/dataset.js'
import { retiredSchema } from '../../src/schema/retired.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { fromSchema } from '../arbitraries/from-schema.js'
import { smallestRecords } from './smallest-records.js'

const printed = (value: unknown) => JSON.parse(JSON.stringify(value))

describe.each(collectionNames)('the schema of %s', (name) => {
  const schema = recordSchemas[name]
  const smallest = smallestRecords[name]
  test.prop([fc.jsonValue()], { numRuns: 50 })('takes no JSON value that is not a record', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })

  test.prop([fc.constantFrom(...Object.keys(smallest)), fc.jsonValue()], { numRuns: 50 })(
    'a smallest record with another value in a field is refused there, or taken as it is',
    (key, value) => {
      const { success, data, error } = schema.safeParse({ ...smallest, [key]: value })
      if (success) expect(data).toMatchObject({ [key]: value })
      for (const issue of error?.issues ?? []) expect(issue.path[0] ?? 'whole').toBe(key)
    },
  )
})

describe('the schema of retired ids', () => {
  test.prop([fromSchema(retiredSchema)], { numRuns: 30 })('parse, print, parse is the identity', (value) => {
    const parsed = retiredSchema.parse(value)
    expect(parsed).toEqual(value)
    expect(retiredSchema.parse(printed(parsed))).toEqual(parsed)
  })
})
