import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { actorSchema } from '../../src/schema/actor.js'
import { conditionSchema } from '../../src/schema/position.js'
import { referenceTo } from '../../src/schema/reference.js'
import { unionOption } from '../../src/schema/union-option.js'
import { unwrapped } from '../../src/schema/unwrapped.js'

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
