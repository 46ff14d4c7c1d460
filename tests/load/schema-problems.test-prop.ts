import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import * as z from 'zod'
import { schemaProblems } from '../../src/load/schema-problems.js'
import { recordSchemas } from '../../src/schema/dataset.js'
import { valueAt } from '../../src/semantics/value-at.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { smallestRecords } from '../schema/smallest-records.js'

const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'a/b', '~'), fc.string())

describe.each(collectionNames)('the problems of %s', (name) => {
  const schema = recordSchemas[name]
  const changes = fc.array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...Object.keys(smallestRecords[name])) }, key),
      fc.oneof(fc.jsonValue(), fc.constant(undefined)),
    ),
    { maxLength: 3 },
  )

  test.prop([changes], { numRuns: 40 })(
    'are told exactly where the schema refuses, each with what stands there and a remedy',
    (changed) => {
      const record = Object.fromEntries([...Object.entries(smallestRecords[name]), ...changed])
      const problems = schemaProblems(schema, record)
      expect(problems.length === 0).toBe(schema.safeParse(record).success)
      for (const { pointer, value, message, remedy } of problems) {
        expect(value).toBe(valueAt(record, pointer))
        expect(message).not.toBe('')
        expect(remedy).not.toBe('')
      }
    },
  )
})

test.prop([fc.jsonValue()])('a value of none of the kinds that a union has is told once', (value) => {
  const schema = z.strictObject({ size: z.union([z.string(), z.number()]).meta({ description: 'How much.' }) })
  fc.pre(typeof value !== 'string' && typeof value !== 'number')
  expect(schemaProblems(schema, { size: value })).toEqual([
    {
      pointer: '/size',
      value,
      message: 'it has none of the shapes allowed here',
      remedy: expect.stringMatching(/^see the schema/),
    },
  ])
})
