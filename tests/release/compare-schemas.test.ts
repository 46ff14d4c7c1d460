import { describe, expect, test } from 'vitest'
import { compareSchemas } from '../../scripts/release/compare-schemas.js'
import type { JsonSchema } from '../../scripts/release/json-schema.js'
import { jsonSchema } from '../../src/generate/json-schema.js'
import { datasetSchema } from '../../src/schema/dataset.js'

const text = { type: 'string' }
const none = { type: 'null' }
const terms = (...list: readonly string[]) => ({ type: 'string', enum: list })
const object = (properties: Readonly<Record<string, JsonSchema>>) => ({ type: 'object', properties })
const of = (field: JsonSchema) => object({ at: field })
const talk = object({ type: { type: 'string', const: 'talk' }, mode: text })
const act = object({ type: { type: 'string', const: 'act' }, weapon: text })

interface Case {
  readonly title: string
  readonly before: JsonSchema
  readonly after: JsonSchema
  readonly demands: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'a field that was removed',
    before: object({ name: text, at: text }),
    after: of(text),
    demands: ['major /name: the field was removed'],
  },
  {
    title: 'a field with a default that is new',
    before: of(text),
    after: object({ at: text, name: { ...text, default: '' } }),
    demands: ['minor /name: the field is new'],
  },
  {
    title: 'a field without a default that is new',
    before: of(text),
    after: object({ at: text, name: text }),
    demands: ['major /name: the field is new, and a record by hand must have it: give it a default'],
  },
  {
    title: 'a default that was taken away',
    before: of({ ...text, default: '' }),
    after: of(text),
    demands: ['major /at: the field could be left out of a record by hand, and now it is required'],
  },
  {
    title: 'terms that were removed and are new',
    before: of(terms('a', 'b')),
    after: of(terms('b', 'c')),
    demands: ['major /at: the term "a" was removed', 'minor /at: the term "c" is new'],
  },
  {
    title: 'a constant that is a list of terms now',
    before: of({ type: 'string', const: 'a' }),
    after: of(terms('a', 'b')),
    demands: ['minor /at: the term "b" is new'],
  },
  {
    title: 'a list of terms for any text',
    before: of(text),
    after: of(terms('a')),
    demands: ['major /at: any value could stand here, and now a term of a list'],
  },
  {
    title: 'any text for a list of terms',
    before: of(terms('a')),
    after: of(text),
    demands: ['minor /at: a term of a list stood here, and now any value may'],
  },
  {
    title: 'null that was lost',
    before: of({ anyOf: [text, none] }),
    after: of(text),
    demands: ['major /at: it can no longer be null'],
  },
  {
    title: 'null that was won',
    before: of({ type: 'number' }),
    after: of({ type: ['number', 'null'] }),
    demands: ['major /at: it can be null, which it could not'],
  },
  {
    title: 'a whole number for any',
    before: of({ type: 'number' }),
    after: of({ type: 'integer' }),
    demands: ['major /at: it was number, and is integer'],
  },
  {
    title: 'any number for a whole one',
    before: of({ type: 'integer' }),
    after: of({ type: 'number' }),
    demands: ['minor /at: it was integer, and is number'],
  },
  {
    title: 'another type',
    before: of(text),
    after: of({ type: 'boolean' }),
    demands: ['major /at: it was string, and is boolean'],
  },
  {
    title: 'a field of the things of a list',
    before: of({ type: 'array', items: object({ name: text, note: text }) }),
    after: of({ type: 'array', items: object({ name: text }) }),
    demands: ['major /at/*/note: the field was removed'],
  },
  {
    title: 'a place of a tuple',
    before: of({ type: 'array', prefixItems: [text, text] }),
    after: of({ type: 'array', prefixItems: [terms('a')] }),
    demands: [
      'major /at: it had 2 places, and has 1',
      'major /at/0: any value could stand here, and now a term of a list',
    ],
  },
  {
    title: 'an alternative that is new, the others in another order',
    before: of({ oneOf: [talk] }),
    after: of({ oneOf: [act, talk] }),
    demands: ['minor /at: it can be object type=act as well'],
  },
  {
    title: 'an alternative that was removed',
    before: of({ oneOf: [act, talk] }),
    after: of({ oneOf: [act] }),
    demands: ['major /at: it can no longer be object type=talk'],
  },
  {
    title: 'a field of one alternative among those without a constant',
    before: of({ anyOf: [object({ option: text, type: text }), object({ event: text, type: text })] }),
    after: of({ anyOf: [object({ event: text }), object({ option: text, type: text })] }),
    demands: ['major /at/type: the field was removed'],
  },
  {
    title: 'a length that is larger at least, and a bound that is gone',
    before: of({ type: 'string', minLength: 1, maxLength: 9 }),
    after: of({ type: 'string', minLength: 2 }),
    demands: ['minor /at: maxLength was 9 and is not there', 'major /at: minLength was 1 and is 2'],
  },
  {
    title: 'a length that is smaller at least',
    before: of({ type: 'string', minLength: 2 }),
    after: of({ type: 'string', minLength: 1 }),
    demands: ['minor /at: minLength was 2 and is 1'],
  },
  {
    title: 'another pattern',
    before: of({ type: 'string', pattern: 'a' }),
    after: of({ type: 'string', pattern: 'b' }),
    demands: ['major /at: pattern was "a" and is "b"'],
  },
  {
    title: 'another collection that is referred to',
    before: of({ type: 'string', 'x-refers-to': 'event' }),
    after: of({ type: 'string', 'x-refers-to': 'place' }),
    demands: ['major /at: x-refers-to was "event" and is "place"'],
  },
  {
    title: 'another description and order of fields',
    before: object({ a: text, b: text }),
    after: object({ b: { ...text, description: 'It.' }, a: text }),
    demands: [],
  },
]

describe('two schemas differ in', () => {
  test.each(cases)('$title', ({ before, after, demands }) => {
    const found = [...compareSchemas(before, after)]
    expect(found.map(({ step, subject, reason }) => `${step} ${subject}: ${reason}`)).toEqual(demands)
  })
})

const whole: JsonSchema = JSON.parse(JSON.stringify(jsonSchema(datasetSchema, 'dataset')))

test('the schema of the dataset does not differ from itself', () => {
  expect([...compareSchemas(whole, whole)]).toEqual([])
})

test('every field of the dataset that is removed is a major step, at its pointer or above it', () => {
  let removed = 0
  const visit = (schema: JsonSchema, path: string): void => {
    for (const option of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(option, path)
    if (schema.items) visit(schema.items, `${path}/*`)
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      const { [name]: _, ...others } = schema.properties ?? {}
      const left = { ...schema, properties: others }
      const majors = [...compareSchemas(schema, left, path)].filter(({ step }) => step === 'major')
      // Without the field that tells it from others, it is another sort of record.
      expect([`${path}/${name}`, path]).toContain(majors[0]?.subject)
      removed += 1
      visit(field, `${path}/${name}`)
    }
  }
  visit(whole, '')
  expect(removed).toBeGreaterThan(100)
})
