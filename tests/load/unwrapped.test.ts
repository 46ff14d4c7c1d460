import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { schemaAt } from '../../src/load/schema-at.js'
import { unionOption } from '../../src/load/union-option.js'
import { unwrapped } from '../../src/load/unwrapped.js'
import { actorSchema } from '../../src/schema/actor.js'
import { evidenceSchema, spanSchema } from '../../src/schema/evidence.js'
import { conditionSchema } from '../../src/schema/position.js'
import { referenceTo } from '../../src/schema/reference.js'

test('a schema is found beneath its wrappers, with what every layer says', () => {
  const inner = referenceTo('actor', 'Who.')
  const { schema, meta } = unwrapped(inner.nullable().default(null).meta({ editorial: true }).optional())
  expect(schema).toBe(inner)
  expect(meta).toMatchObject({ refersTo: 'actor', description: 'Who.', editorial: true })
})

test('where two layers speak, the outer does', () => {
  expect(unwrapped(z.string().meta({ description: 'a' }).nullable().meta({ description: 'b' })).meta.description).toBe(
    'b',
  )
})

describe('unionOption', () => {
  test('a discriminator decides', () => {
    expect(unionOption(actorSchema, { kind: 'state' })?.shape).not.toHaveProperty('size')
    expect(unionOption(actorSchema, { kind: 'group' })?.shape).toHaveProperty('size')
  })

  test.each([{}, { kind: 'nobody' }, null, 3, { __proto__: { kind: 'state' } }])('%o is none of them', (value) => {
    expect(unionOption(actorSchema, value)).toBeUndefined()
  })

  test('else the shared keys do', () => {
    expect(unionOption(conditionSchema, { type: 'after', event: 'x' })?.shape).toHaveProperty('event')
    expect(unionOption(conditionSchema, null)?.shape).toHaveProperty('option')
  })

  test('a union within a union is laid open', () => {
    const union = z.union([z.string(), z.union([z.object({ a: z.string() }), z.object({ b: z.string() })])])
    expect(unionOption(union, { b: 'x' })?.shape).toHaveProperty('b')
  })
})

describe('schemaAt', () => {
  test('follows objects, arrays, tuples and unions', () => {
    expect(schemaAt(evidenceSchema, { spans: [[0, 1]] }, ['spans', 0, 1])).toBe(spanSchema.def.items[1])
    expect(schemaAt(actorSchema, { kind: 'person' }, ['tenures', 0, 'post'])).toBeInstanceOf(z.ZodString)
  })

  test.each([['nothing'], ['constructor'], ['spans', 0, 2], ['note', 'x']])('has nothing at %s', (...path) => {
    expect(schemaAt(evidenceSchema, { spans: [[0, 1]], note: 'x' }, path)).toBeUndefined()
  })
})
