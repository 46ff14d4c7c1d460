import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/create-dataset.js'
import { InvalidDatasetError } from '../../src/dataset/invalid-dataset-error.js'
import { published } from '../../src/dataset/published.js'
import { idsOf, sample, talk } from '../query/sample-dataset.js'

const frozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every((one) => frozenThrough(one)))

/** What is thrown for collections that no typed caller could pass. */
const refusal = (collections: unknown) => {
  try {
    createDataset(collections as Parameters<typeof createDataset>[0])
  } catch (error) {
    return error
  }
  return null
}

describe('createDataset', () => {
  test('puts records in the documented order', () => {
    expect(idsOf(sample.events)).toEqual([
      'first-talks',
      'planned-talks',
      'speech',
      'strike',
      'refused-visit',
      'awaited-visit',
      'second-talks',
      'call',
      'rumoured-talks',
    ])
    expect(idsOf(sample.actors)).toEqual(['ann', 'bob', 'cara', 'constructor', 'north', 'south'])
  })

  test('leaves a collection empty that is not given', () => {
    const { events, ...others } = createDataset({ events: [talk('talks', '2025')], actors: undefined })
    expect(idsOf(events)).toEqual(['talks'])
    expect(Object.values(others).flat()).toEqual([])
  })

  test('copies: what was given stays as it was, and what is made is frozen through', () => {
    const given = { events: [talk('b', '2025-02'), talk('a', '2025-01')] }
    const before = structuredClone(given)
    const made = createDataset(given)
    expect(given).toEqual(before)
    expect(Object.isFrozen(given.events[0])).toBe(false)
    expect(frozenThrough(made)).toBe(true)
    expect(made.events[0]).toEqual(given.events[1])
    expect(made.events[0]).not.toBe(given.events[1])
  })

  test('gives back the release when it is given the release', () => {
    expect(createDataset(published)).toEqual(published)
  })

  test.each([
    [{ evnts: [] }, 'There is no collection "evnts": the nearest is "events"'],
    [JSON.parse('{"__proto__": []}'), 'There is no collection "__proto__"'],
    [{ constructor: [] }, 'There is no collection "constructor"'],
    [{ events: {} }, 'events is not a list'],
    [{ events: [talk('a', '2025'), talk('a', '2024')] }, 'events has "a" twice'],
    [{ events: [null] }, 'events[0] has no id'],
    [{ events: [{ date: '2025' }] }, 'events[0] has no id'],
    [{ events: [{ id: 'a' }] }, 'events "a" has no date.edtf'],
    [{ sources: [{ id: 'a', published: { edtf: 1 } }] }, 'sources "a" has no published.edtf'],
    [{ events: [talk('a', 'March')] }, 'events "a", date.edtf: "March" is not a date'],
    [{ issues: [sample.issues[0], { ...sample.issues[0], id: 'other' }] }, 'the option "'],
    [{ issues: [{ id: 'a' }] }, 'an option without an id'],
    [{ events: [{ id: 'a', date: { edtf: '2025-03~', notBefore: 'March' } }] }, 'events "a", date.notBefore: "March"'],
    [{ events: [{ id: 'a', date: { edtf: '2025-03~', notAfter: 3 } }] }, 'events "a", date.notAfter: 3'],
    [{ retired: [sample.retired[0], sample.retired[0]] }, 'retired has "actors/old-ann" twice'],
    [null, 'createDataset takes an object of collections'],
    [[], 'createDataset takes an object of collections'],
  ])('refuses %j', (collections, message) => {
    const error = refusal(collections)
    expect(error).toBeInstanceOf(InvalidDatasetError)
    expect((error as Error).message).toContain(message)
  })

  test('takes one retired id in two collections', () => {
    const [entry] = sample.retired
    expect(refusal({ retired: [entry, { ...entry, collection: 'events' }] })).toBeNull()
  })
})
