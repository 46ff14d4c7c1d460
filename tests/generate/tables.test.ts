import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { tables } from '../../src/exports/tables.js'
import { fieldsOfUnion } from '../../src/generate/fields-of-union.js'
import { schemaTree } from '../../src/generate/schema-tree.js'
import { tablesOf, tablesOfSchemas } from '../../src/generate/tables.js'
import { collectionNames } from '../../src/vocabulary/collections.js'

const made = (schema: z.ZodType) =>
  tablesOf(
    schemaTree(schema),
    { name: 'events', collection: 'events', pointer: '', partOf: null, description: 'A record.' },
    [],
    'event',
  )
const id = z.string().meta({ identifies: 'event', description: 'Its id.' })
const record = (fields: z.ZodRawShape) => z.strictObject({ id, ...fields })
const columns = (schema: z.ZodType) => made(schema).map(({ name, columns: all }) => [name, all.map((one) => one.name)])

describe('the tables of a schema', () => {
  test('are committed as they are derived', () => {
    expect(tables).toEqual(tablesOfSchemas())
  })

  test('have one a collection, and what is retired', () => {
    const ofRecords = tables.filter(({ partOf }) => partOf === null).map(({ name }) => name)
    expect(ofRecords).toEqual([...collectionNames, 'retired'])
  })

  test('flatten objects, and give each list a table of its own', () => {
    const schema = record({
      onBehalfOf: z.string().meta({ refersTo: 'actor' }).nullable(),
      value: z.strictObject({ min: z.number(), parts: z.array(z.strictObject({ names: z.array(z.string()) })) }),
    })
    expect(columns(schema)).toEqual([
      ['events', ['id', 'on_behalf_of', 'value_min']],
      ['events_value_parts', ['event_id', 'ordinal']],
      ['events_value_parts_names', ['event_id', 'value_parts_ordinal', 'ordinal', 'value']],
    ])
  })

  test('give every date its first and last day', () => {
    const edtf = tables.find(({ name }) => name === 'actors_tenures_attested')
    expect(edtf?.columns.map(({ name, role }) => `${name} ${role}`)).toEqual([
      'actor_id key',
      'tenures_ordinal key',
      'ordinal key',
      'value value',
      'value_earliest earliest',
      'value_latest latest',
    ])
  })

  test('say what a column names, and in which table', () => {
    const columnOf = (table: string, column: string) =>
      tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)
    expect(columnOf('events_participants', 'actor')?.refersTo).toEqual([{ table: 'actors', column: 'id' }])
    expect(columnOf('positions', 'option')?.refersTo).toEqual([{ table: 'issues_options', column: 'id' }])
    expect(columnOf('discrepancies_records', 'id')?.refersTo).toContainEqual({
      table: 'events',
      column: 'id',
      where: { column: 'collection', is: 'events' },
    })
    expect(columnOf('actors', 'size')?.only).toEqual({ column: 'kind', is: ['group'] })
    expect(columnOf('positions_conditions', 'text')?.only).toBe('given')
  })

  test('keep an object that is null apart from one that holds nulls', () => {
    const given = record({ outcome: z.strictObject({ summary: z.string().nullable(), result: z.string() }).nullable() })
    expect(made(given)[0]?.nullable).toEqual([{ pointer: '/outcome', column: 'outcome_result' }])
    const ungiven = record({ outcome: z.strictObject({ summary: z.string().nullable() }).nullable() })
    expect(() => made(ungiven)).toThrow('events /outcome can be null and has no plain field that never is')
  })

  test.each([
    ['a list that can be null', record({ list: z.array(z.string()).nullable() }), 'events /list is a list that can be'],
    ['nothing but null', record({ none: z.null() }), 'events /none is always null'],
    ['members without names', record({ pair: z.tuple([z.int(), z.int()]) }), 'events /pair is a list of fixed length'],
    ['texts or numbers', record({ either: z.union([z.string(), z.number()]) }), 'events /either is a union of text'],
  ])('refuse %s, which they could not give back', (_what, schema, message) => {
    expect(() => made(schema)).toThrow(message)
  })
})

describe('the fields of a union', () => {
  const members = (...shapes: z.ZodRawShape[]) => shapes.map((shape) => schemaTree(z.strictObject(shape)))

  test('are in an order that fits each member', () => {
    const found = fieldsOfUnion(
      members({ a: z.string(), c: z.string() }, { a: z.string(), b: z.string(), c: z.string() }),
      'x',
    )
    expect(found.map(({ field, members: having }) => [field.name, having])).toEqual([
      ['a', [0, 1]],
      ['b', [1]],
      ['c', [0, 1]],
    ])
  })

  test('hold whatever a field of any member holds', () => {
    const [kind, mode, list] = fieldsOfUnion(
      members(
        { kind: z.literal('p').meta({ description: 'One.' }), mode: z.enum(['m', 'n']), list: z.tuple([]) },
        { kind: z.literal('q').meta({ description: 'Other.' }), mode: z.null(), list: z.array(z.string()) },
      ),
      'x',
    )
    expect(kind?.field.node).toMatchObject({ kind: 'terms', terms: { p: 'One.', q: 'Other.' } })
    expect(mode?.field.node).toMatchObject({ kind: 'nullable', inner: { kind: 'terms', terms: { m: '', n: '' } } })
    expect(list?.field.node).toMatchObject({ kind: 'list', item: { kind: 'text' } })
  })

  test('are refused where two members have other things under one name', () => {
    expect(() => fieldsOfUnion(members({ a: z.string() }, { a: z.number() }), 'events /part')).toThrow(
      'events /part/a is text in one member of a union and number in another: no column can hold both',
    )
  })
})
