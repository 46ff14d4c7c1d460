import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { unwrapped } from '../../src/load/unwrapped.js'
import { recordSchemas } from '../../src/schema/dataset.js'
import { edtf } from '../../src/schema/edtf.js'
import { idOf, referenceTo } from '../../src/schema/reference.js'
import { words } from '../../src/schema/words.js'
import { collectionNames } from '../../src/vocabulary/collections.js'

describe('ids', () => {
  test.each(['a', 'keir-starmer', '2025-03-20-x', 'constructor'])('%s is an id', (id) => {
    expect(idOf('actor', 'x').safeParse(id).success).toBe(true)
  })

  test.each(['', '__proto__', 'Keir', 'a--b', '-a', 'a-', 'a b', 'a/b', 'a_b', 'é'])('"%s" is none', (id) => {
    expect(idOf('actor', 'x').safeParse(id).success).toBe(false)
    expect(referenceTo('actor', 'x').safeParse(id).success).toBe(false)
  })

  test.each([
    ['a/b', true],
    ['a', false],
    ['a/b/c', false],
    ['a/__proto__', false],
  ])('%s is an option id: %s', (id, is) => {
    expect(referenceTo('option', 'x').safeParse(id).success).toBe(is)
  })
})

test.each(['=1', '+1', '-1', '@x', ' x', '\n', ''])('text does not start as %j does', (text) => {
  expect(words('x').safeParse(text).success).toBe(false)
})

test.each(['2025-02-29', '2025-04-31/2025-05-02', '2025-00', '2025-3-1', 'today'])('%s is no date', (text) => {
  expect(edtf('x').safeParse(text).success).toBe(false)
})

describe.each(collectionNames)('the schema of %s', (collection) => {
  const schema = recordSchemas[collection]

  test.each([{}, [], null, 3, 'x', { id: 'x' }])('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false)
  })

  test('describes every field', () => {
    const undescribed: string[] = []
    const look = (outer: z.core.$ZodType, path: string) => {
      const { schema: inner } = unwrapped(outer)
      if (inner instanceof z.ZodUnion)
        for (const [nth, option] of inner.options.entries()) look(option, `${path}/${nth}`)
      if (inner instanceof z.ZodArray) look(inner.element, `${path}/*`)
      if (!(inner instanceof z.ZodObject)) return
      for (const [key, field] of Object.entries<z.core.$ZodType>(inner.shape)) {
        if (!unwrapped(field).meta.description) undescribed.push(`${path}/${key}`)
        look(field, `${path}/${key}`)
      }
    }
    look(schema, '')
    expect(undescribed).toEqual([])
  })
})
