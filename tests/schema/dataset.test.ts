import { describe, expect, test } from 'vitest'
import { datasetSchema, recordSchemas } from '../../src/schema/dataset.js'
import { retiredSchema } from '../../src/schema/retired.js'
import { type CollectionName, collectionNames } from '../../src/vocabulary/collections.js'
import { smallestRecords } from './smallest-records.js'

interface Schema {
  safeParse(value: unknown): { error?: { issues: readonly { code: string; path: PropertyKey[]; keys?: string[] }[] } }
}
/** What a schema complains of: each complaint's code, and the path or the keys it is about. */
const complaints = (schema: Schema, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ code, path, keys }) => `${code} ${keys ?? path.join('/')}`)

/** A copy of a record with a key of its own, even where assignment would set the prototype. */
const withOwn = (record: object, key: string, value: unknown) =>
  Object.fromEntries([...Object.entries(record), [key, value]])

const defaults: Readonly<Record<CollectionName, object>> = {
  sources: { flags: [], defects: [] },
  actors: { aliases: [], memberOf: [], tenures: [], identifiers: { iso3166: null, wikidata: null } },
  places: { aliases: [], country: null, within: null, coordinates: null },
  issues: {},
  events: { place: null, outcome: null, quotes: [], relations: [], means: [] },
  proposals: { proposers: [], addressees: [], versionOf: null },
  positions: {
    onBehalfOf: null,
    proposal: null,
    conditions: [],
    addressees: [],
    event: null,
    quote: null,
    chain: [],
    supersedes: null,
    reaffirms: null,
    contradicts: [],
  },
  figures: { chain: [], stage: null, proposal: null, relations: [] },
  discrepancies: {},
}

describe.each(collectionNames)('the schema of %s', (name) => {
  const schema = recordSchemas[name]
  const smallest = smallestRecords[name]

  test('takes the smallest record and fills in the defaults, and no more', () => {
    const parsed = schema.parse(smallest)
    expect(parsed).toMatchObject({ ...defaults[name], evidence: [{ note: null }] })
    expect(Object.keys(parsed).sort()).toEqual([...Object.keys(smallest), ...Object.keys(defaults[name])].sort())
    expect(parsed.evidence).toEqual([
      { source: 'gazette', fields: ['/name'], spans: [], support: 'states', note: null },
    ])
  })

  test('gives two records defaults of their own', () => {
    const [one, other] = [schema.parse(smallest), schema.parse(smallest)]
    for (const [key, value] of Object.entries(defaults[name])) {
      if (value !== null) expect(Reflect.get(one, key)).not.toBe(Reflect.get(other, key))
    }
  })

  test('refuses an empty object', () => {
    expect(complaints(schema, {}).length).toBeGreaterThan(0)
  })

  test.each([
    ['null', null],
    ['nothing', undefined],
    ['a text', 'record'],
    ['a number', 12],
    ['true', true],
    ['an empty list', []],
    ['a list with the record', [smallest]],
    ['a map of its fields', new Map(Object.entries(smallest))],
  ])('refuses %s', (_name, value) => {
    expect(complaints(schema, value).length).toBeGreaterThan(0)
  })

  test.each(Object.keys(smallest))('does without no %s', (key) => {
    const { [key]: _left, ...others } = smallest
    const found = complaints(schema, others)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^invalid_(?:type|value|union) ${key}$`))
  })

  test.each([...Object.keys(smallest), ...Object.keys(defaults[name])])(
    'refuses an object of another kind, and a function, as %s',
    (key) => {
      for (const value of [{ 'no-such-field': 1 }, () => smallest[key]]) {
        const found = complaints(schema, { ...smallest, [key]: value })
        expect(found.length).toBeGreaterThan(0)
        for (const one of found) expect(one).toMatch(new RegExp(` (?:${key}(?:/|$)|no-such-field$)`))
      }
    },
  )

  test.each(['extra', 'Id', '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'refuses the key %s that it does not know, by name',
    (key) => {
      for (const value of [1, null, {}]) {
        expect(complaints(schema, withOwn(smallest, key, value))).toEqual([`unrecognized_keys ${key}`])
      }
      const fromText = JSON.parse(`{ "${key}": { "polluted": true }, ${JSON.stringify(smallest).slice(1)}`)
      expect(complaints(schema, fromText)).toEqual([`unrecognized_keys ${key}`])
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
    },
  )

  test.each([
    '',
    'Talks',
    'two words',
    'under_score',
    '-talks',
    'talks-',
    'two--hyphens',
    'kyiv/river',
    'a.b',
    '../talks',
    'київ',
    'talks\n',
    '__proto__',
    'toString',
    'hasOwnProperty',
  ])('refuses the id %j', (id) => {
    expect(complaints(schema, { ...smallest, id })).toEqual(['invalid_format id'])
  })

  test.each(['a', '2025-03-20-talks', '0', 'constructor', 'prototype', 'null'])('takes the id %j', (id) => {
    expect(schema.parse({ ...smallest, id }).id).toBe(id)
  })

  test('refuses a record that nothing carries', () => {
    expect(complaints(schema, { ...smallest, evidence: [] })).toEqual(['too_small evidence'])
  })
})

describe('the schema of retired ids', () => {
  const smallest = {
    collection: 'events',
    id: 'old-talks',
    replacedBy: ['talks'],
    since: '2025-09-01',
    reason: 'Merged.',
  }

  test('takes an entry as it is', () => {
    expect(retiredSchema.parse(smallest)).toEqual(smallest)
    const option = { ...smallest, collection: 'options', id: 'talks/old', replacedBy: ['talks/now'] }
    expect(retiredSchema.parse(option)).toEqual(option)
  })

  test.each([
    [
      {},
      [
        'invalid_value collection',
        'invalid_type id',
        'invalid_type replacedBy',
        'invalid_type since',
        'invalid_type reason',
      ],
    ],
    [{ ...smallest, collection: 'retired' }, ['invalid_value collection']],
    [{ ...smallest, collection: 'constructor' }, ['invalid_value collection']],
    [{ ...smallest, id: '' }, ['invalid_format id']],
    [{ ...smallest, replacedBy: 'talks' }, ['invalid_type replacedBy']],
    [{ ...smallest, since: '2025-09-31' }, ['invalid_format since']],
    [withOwn(smallest, '__proto__', 1), ['unrecognized_keys __proto__']],
  ])('refuses %o', (value, found) => {
    expect(complaints(retiredSchema, value)).toEqual(found)
  })
})

describe('the schema of a whole dataset', () => {
  const whole = Object.fromEntries(collectionNames.map((name) => [name, [smallestRecords[name]]]))

  test('takes every collection, and none retired by default', () => {
    const parsed = datasetSchema.parse(whole)
    expect(Object.keys(parsed)).toEqual([...collectionNames, 'retired'])
    expect(parsed.retired).toEqual([])
    for (const name of collectionNames) expect(parsed[name]).toEqual([recordSchemas[name].parse(smallestRecords[name])])
  })

  test.each(collectionNames)('does without no %s', (name) => {
    const { [name]: _left, ...others } = whole
    expect(complaints(datasetSchema, others)).toEqual([`invalid_type ${name}`])
  })

  test('refuses a collection it does not know', () => {
    expect(complaints(datasetSchema, { ...whole, evnts: [] })).toEqual(['unrecognized_keys evnts'])
    expect(complaints(datasetSchema, withOwn(whole, '__proto__', []))).toEqual(['unrecognized_keys __proto__'])
  })

  test('says in which record a fault is', () => {
    const places = [smallestRecords.places, { ...smallestRecords.places, kind: 'citty' }]
    expect(complaints(datasetSchema, { ...whole, places })).toEqual(['invalid_value places/1/kind'])
  })
})
