import { describe, expect, test } from 'vitest'
import { schemaProblems } from '../../src/load/schema-problems.js'
import { actorSchema } from '../../src/schema/actor.js'
import { datasetSchema } from '../../src/schema/dataset.js'
import { placeSchema } from '../../src/schema/place.js'
import { positionSchema } from '../../src/schema/position.js'
import { smallDataset } from '../integrity/small-dataset.js'

const position = () => ({ ...smallDataset().positions[0] })

describe('schemaProblems', () => {
  test('a sound record has none', () => {
    expect(schemaProblems(positionSchema, position())).toEqual([])
    expect(schemaProblems(datasetSchema, smallDataset())).toEqual([])
  })

  test('an empty object lacks every field that has no default', () => {
    const pointers = schemaProblems(placeSchema, {}).map(({ pointer }) => pointer)
    expect(pointers).toEqual(['/id', '/name', '/kind', '/evidence'])
  })

  test.each([null, undefined, 3, 'london', []])('%o is no record', (value) => {
    expect(schemaProblems(placeSchema, value)).toMatchObject([{ pointer: '' }])
  })

  test('a wrong term names the nearest', () => {
    expect(schemaProblems(positionSchema, { ...position(), stance: 'suports' })).toEqual([
      {
        pointer: '/stance',
        value: 'suports',
        message: '"suports" is not one of the terms',
        remedy: expect.stringMatching(/^write "supports", the nearest, or one of: demands, /),
      },
    ])
  })

  test('a wrong discriminator names the nearest', () => {
    expect(schemaProblems(actorSchema, { ...smallDataset().actors[0], kind: 'persn' })).toMatchObject([
      { pointer: '/kind', value: 'persn', remedy: expect.stringContaining('write "person", the nearest') },
    ])
    expect(schemaProblems(actorSchema, {})).toMatchObject([{ pointer: '/kind', message: 'a term is missing' }])
  })

  test('an unknown field names the nearest', () => {
    expect(schemaProblems(positionSchema, { ...position(), stanse: 'supports' })).toMatchObject([
      { pointer: '/stanse', value: 'supports', remedy: expect.stringContaining('or write "stance", the nearest of:') },
    ])
    expect(schemaProblems(actorSchema, { ...smallDataset().actors[0], tenure: [] })).toMatchObject([
      { pointer: '/tenure', remedy: expect.stringContaining('or write "tenures"') },
    ])
  })

  test('a part of a union is judged as the part it was meant to be', () => {
    const conditions = [
      { type: 'onlyif', option: 'talks/now' },
      { type: 'after', texts: 'x' },
      { type: 'after', event: 3 },
    ]
    expect(schemaProblems(positionSchema, { ...position(), conditions })).toMatchObject([
      { pointer: '/conditions/0/type', value: 'onlyif', remedy: expect.stringContaining('"only-if"') },
      { pointer: '/conditions/1/option', message: 'this field is missing' },
      { pointer: '/conditions/1/texts', message: 'there is no field "texts" here' },
      { pointer: '/conditions/2/event', value: 3, message: 'a value of type string is wanted' },
    ])
  })

  test('a condition on an option and an event at once is one too many', () => {
    const conditions = [{ type: 'after', option: 'talks/now', event: 'meeting' }]
    expect(schemaProblems(positionSchema, { ...position(), conditions })).toMatchObject([
      { pointer: '/conditions/0/event' },
    ])
  })

  test('a wrong type says which is wanted and what for', () => {
    expect(schemaProblems(positionSchema, { ...position(), summary: 3 })).toEqual([
      {
        pointer: '/summary',
        value: 3,
        message: 'a value of type string is wanted',
        remedy: 'write a value of type string: The stance in our words.',
      },
    ])
  })

  test('a pattern says what to write', () => {
    const date = { ...position().date, edtf: '2025-02-30' }
    expect(schemaProblems(positionSchema, { ...position(), date, actor: 'Luke Pollard' })).toMatchObject([
      {
        pointer: '/actor',
        value: 'Luke Pollard',
        message: 'an id is kebab-case: small letters, digits and single hyphens',
      },
      { pointer: '/date/edtf', value: '2025-02-30', message: 'this day is not on the calendar' },
    ])
  })

  test.each(['__proto__', 'constructor'])('%s as an own key is an unknown field', (key) => {
    const record = Object.defineProperty(position(), key, { value: {}, enumerable: true })
    expect(schemaProblems(positionSchema, record)).toMatchObject([
      { pointer: `/${key}`, message: `there is no field "${key}" here` },
    ])
  })

  test('__proto__ is not an id, and constructor names a record that there may be', () => {
    expect(schemaProblems(positionSchema, { ...position(), actor: '__proto__' })).toMatchObject([{ pointer: '/actor' }])
    expect(schemaProblems(positionSchema, { ...position(), actor: 'constructor' })).toEqual([])
  })

  test('what is wrong deep inside a dataset is found by its pointer', () => {
    const data = { ...smallDataset(), places: [{ id: 'x' }], spare: [] }
    const pointers = schemaProblems(datasetSchema, data).map(({ pointer }) => pointer)
    expect(pointers).toEqual(['/places/0/name', '/places/0/kind', '/places/0/evidence', '/spare'])
  })
})
