import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { recordTypes } from '../../src/generate/record-types.js'
import { referenceFields } from '../../src/generate/reference-fields.js'
import { schemaTree } from '../../src/generate/schema-tree.js'
import { recordSchemas } from '../../src/schema/dataset.js'
import { day, edtf } from '../../src/schema/edtf.js'

describe('schemaTree', () => {
  test('reads what the schemas are made of', () => {
    const schema = z.strictObject({
      text: z.string().meta({ description: 'Words.' }),
      list: z.array(z.number()).default([]),
      maybe: z.boolean().nullable().default(null),
      none: z.null(),
      pair: z.tuple([z.int(), z.int()]),
      term: z.enum(['a', 'b']),
      kind: z.literal('x'),
      either: z.union([z.string(), z.number()]),
      late: z.string().optional(),
    })
    const tree = schemaTree(schema)
    expect(tree).toMatchObject({
      kind: 'object',
      fields: [
        { name: 'text', optional: false, node: { kind: 'text', description: 'Words.' } },
        { name: 'list', optional: true, node: { kind: 'list', item: { kind: 'number' } } },
        { name: 'maybe', optional: true, node: { kind: 'nullable', inner: { kind: 'boolean' } } },
        { name: 'none', node: { kind: 'null' } },
        { name: 'pair', node: { kind: 'tuple', items: [{ kind: 'number' }, { kind: 'number' }] } },
        { name: 'term', node: { kind: 'terms', terms: { a: '', b: '' } } },
        { name: 'kind', node: { kind: 'literal', value: 'x' } },
        { name: 'either', node: { kind: 'union', discriminator: null } },
        { name: 'late', optional: true },
      ],
    })
  })

  test('knows dates, days, addresses and whole numbers by how they are checked', () => {
    const formatOf = (schema: z.ZodType) => {
      const node = schemaTree(schema)
      return node.kind === 'text' ? node.format : node.kind === 'number' ? node.integer : undefined
    }
    expect([edtf('When.'), day('The day.'), z.url(), z.string(), z.string().regex(/a/)].map(formatOf)).toEqual([
      'edtf',
      'day',
      'url',
      null,
      null,
    ])
    expect([z.int(), z.int().min(0), z.number().int(), z.number(), z.number().min(0)].map(formatOf)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
  })

  test('knows what tells the members of a union apart', () => {
    expect(schemaTree(recordSchemas.events)).toMatchObject({
      kind: 'union',
      discriminator: 'type',
      name: 'EventRecord',
    })
  })

  test('refuses a construct that it cannot read', () => {
    expect(() => schemaTree(z.bigint())).toThrow('schemaTree has no reading for the Zod type "bigint"')
  })
})

describe('the printed types', () => {
  test('have an interface or a type for every shape, once, with its description', () => {
    const names = [...recordTypes().matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name)
    expect(names).toEqual([...new Set(names)].sort())
    expect(names).toEqual(expect.arrayContaining(['EventRecord', 'TalkEvent', 'PositionRecord', 'Dated', 'Dataset']))
    expect(recordTypes()).toContain('/** What the stance is on. */')
    expect(recordTypes()).not.toMatch(/\bany\b(?! [a-z])|unknown\b(?!')/)
  })
})

describe('the fields that name another record', () => {
  test('are found at any depth, and told apart where one field can name several things', () => {
    const text = referenceFields()
    expect(text).toContain("{ pointer: '/participants/*/onBehalfOf', refersTo: 'actor' }")
    expect(text).toContain("{ pointer: '/history/*/by/*', refersTo: 'actor' }")
    expect(text).toContain(
      "{ pointer: '/records/*/id', refersTo: 'figure', where: { field: 'collection', is: 'figures' } }",
    )
    expect(text).not.toContain("pointer: '/id'")
    expect(text.match(/pointer: '\/evidence\/\*\/source'/g)).toHaveLength(9)
  })
})
