import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { schemaAt } from '../../src/load/schema-at.js'
import { actorSchema } from '../../src/schema/actor.js'
import { evidenceSchema, spanSchema } from '../../src/schema/evidence.js'

describe('schemaAt', () => {
  test('follows objects, arrays, tuples and unions', () => {
    expect(schemaAt(evidenceSchema, { spans: [[0, 1]] }, ['spans', 0, 1])).toBe(spanSchema.def.items[1])
    expect(schemaAt(actorSchema, { kind: 'person' }, ['tenures', 0, 'post'])).toBeInstanceOf(z.ZodString)
  })

  test.each([['nothing'], ['constructor'], ['spans', 0, 2], ['note', 'x']])('has nothing at %s', (...path) => {
    expect(schemaAt(evidenceSchema, { spans: [[0, 1]], note: 'x' }, path)).toBeUndefined()
  })
})
