import { describe, expect, test } from 'vitest'
import { InvalidDatasetError } from '../../src/dataset/invalid-dataset-error.js'
import { published } from '../../src/dataset/published.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { dated, idsOf, part, position, sample, talk } from '../query/sample-dataset.js'

const frozenThrough = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every((one) => frozenThrough(one)))

/** What is thrown for collections that no typed caller could pass. */
const refusal = (collections: unknown, options: Readonly<Record<string, boolean>> = {}) => {
  try {
    createDataset(collections as Parameters<typeof createDataset>[0], options)
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

  test('takes the records as they are where it is asked to by name, and freezes them where they stand', () => {
    const [late, early] = [talk('b', '2025-02'), talk('a', '2025-01')]
    const inOrder = [early, late]
    const actors = [{ ...sample.actors[0], aliases: ['Ann'] }] as typeof sample.actors
    const made = createDataset({ events: inOrder, actors }, { unvalidated: true })
    expect(made.events).toBe(inOrder)
    expect(made.actors[0]).toBe(actors[0])
    expect(frozenThrough(made)).toBe(true)
    const turned = [late, early]
    const ordered = createDataset({ events: turned }, { unvalidated: true }).events
    expect(ordered).toEqual([early, late])
    expect(ordered[0]).toBe(early)
    expect(turned).toEqual([late, early])
    expect(Object.isFrozen(ordered)).toBe(true)
  })

  test('checks nothing of a record where it is asked not to, but that it has an order', () => {
    const odd = { ...talk('a', '2025'), title: 7 }
    expect(refusal({ events: [odd] }, { unvalidated: false })).toBeInstanceOf(InvalidDatasetError)
    expect(refusal({ events: [odd] }, { unvalidated: true })).toBeNull()
    for (const events of [[{ id: 'a' }], [talk('a', 'March')], [null], 7]) {
      const error = refusal({ events }, { unvalidated: true })
      expect(error).toBeInstanceOf(InvalidDatasetError)
      expect((error as Error).message).toMatch(/cannot be put in order: leave \{ unvalidated: true \} out/)
      expect((error as Error).cause).toBeInstanceOf(Error)
    }
  })

  test('takes no option that it does not know', () => {
    expect(String(refusal({}, { unvalidatd: true }))).toContain('no option "unvalidatd"')
  })

  test('goes by the shape of whole records: no default stands in for what is left out', () => {
    const { place, ...without } = talk('a', '2025')
    expect(place).toBeNull()
    expect(String(refusal({ events: [without] }))).toContain(
      'events "a", /place: this field is missing: write text, or null',
    )
  })

  const refusals: readonly (readonly [title: string, collections: unknown, message: string])[] = [
    ['a misspelt collection', { evnts: [] }, 'There is no collection "evnts": the nearest is "events"'],
    ['__proto__ for one', JSON.parse('{"__proto__": []}'), 'There is no collection "__proto__"'],
    ['constructor for one', { constructor: [] }, 'There is no collection "constructor"'],
    ['no collections', null, 'createDataset takes an object of collections, not null'],
    ['a list of them', [], 'createDataset takes an object of collections, not a list'],
    ['a collection that is no list', { events: {} }, 'events: events is not a list: give an array of records'],
    ['an id twice', { events: [talk('a', '2025'), talk('a', '2024')] }, 'events "a", /id: this id is used twice'],
    ['no record', { events: [null] }, 'events[0]: null stands where an object is wanted'],
    ['no id', { events: [{ ...talk('a', '2025'), id: undefined }] }, 'events[0], /id: this field is missing'],
    ['a number for an id', { actors: [{ ...sample.actors[0], id: 7 }] }, 'actors[0], /id: 7 stands where text'],
    [
      'an unknown field',
      { events: [{ ...talk('a', '2025'), titel: 'x' }] },
      'events "a", /titel: there is no such field here: take it out, or write "title", the nearest of: id, type',
    ],
    [
      '__proto__ for a field',
      { events: [{ ...talk('a', '2025'), ...JSON.parse('{"__proto__": 1}') }] },
      'events "a", /__proto__: there is no such field here',
    ],
    [
      'a misspelt term',
      { events: [{ ...talk('a', '2025'), status: 'hled' }] },
      'events "a", /status: "hled" is not one of the terms: write "held", the nearest of: held, planned',
    ],
    [
      'a misspelt term in a list',
      { events: [talk('b', '2025'), { ...talk('a', '2025'), participants: [{ ...part('ann'), role: 'hots' }] }] },
      'events "a", /participants/0/role: "hots" is not one of the terms: write "host", the nearest of',
    ],
    [
      'a misspelt discriminator',
      { events: [{ ...talk('a', '2025'), type: 'sumit' }] },
      'events "a", /type: "sumit" is not one of the terms: write "summit", the nearest of: summit',
    ],
    ['no discriminator', { actors: [{ id: 'a' }] }, 'actors "a", /kind: this is missing: write one of: person, state'],
    [
      'null where none may be',
      { events: [{ ...talk('a', '2025'), title: null }] },
      'events "a", /title: null stands where text is wanted: write text',
    ],
    [
      'what may be null, and is something else',
      { places: [{ ...sample.places[0], coordinates: [1, 2] }] },
      '/coordinates: a list stands where an object is wanted',
    ],
    [
      'a number that is none',
      { places: [{ ...sample.places[0], coordinates: { latitude: Number.NaN, longitude: 0 } }] },
      '/coordinates/latitude: NaN stands where a number is wanted',
    ],
    [
      'a list where none has a member',
      { events: [{ ...talk('a', '2025'), means: ['drones'] }] },
      '/means: a list stands where an empty list is wanted',
    ],
    [
      'a span of three',
      { events: [{ ...talk('a', '2025'), evidence: [{ ...talk('a', '2025').evidence[0], spans: [[1, 2, 3]] }] }] },
      '/evidence/0/spans/0: a list stands where a list of 2 is wanted',
    ],
    [
      'a condition that is none of the three',
      { positions: [position('p', 'ann', '2025', { conditions: [{ type: 'after', optoin: 'x' } as never] })] },
      '/conditions/0/option: this field is missing',
    ],
    ['no date', { events: [{ ...talk('a', '2025'), date: null }] }, 'events "a", /date: null stands where an object'],
    [
      'a date that is none',
      { events: [talk('a', 'March')] },
      'events "a", /date/edtf: "March" is not a date: write EDTF level 1, such as 2025-03-20',
    ],
    [
      'a day that no calendar has',
      { events: [talk('a', '2025-02-30')] },
      'events "a", /date/edtf: "2025-02-30" is not a date: write days that the calendar has',
    ],
    [
      'a date in a list that is none',
      {
        proposals: sample.proposals
          .slice(0, 1)
          .map((one) => ({ ...one, history: [{ ...one.history[0], date: dated('once') }] })),
      },
      '/history/0/date/edtf: "once" is not a date',
    ],
    [
      'a bound that is no day',
      { events: [talk('a', '2025-03~', { date: dated('2025-03~', { notBefore: 'March' }) })] },
      'events "a", /date/notBefore: "March" is no day: write it like 2025-03-20, or null',
    ],
    [
      'a bound that is no text',
      { events: [{ ...talk('a', '2025-03~'), date: { ...dated('2025-03~'), notAfter: 3 } }] },
      'events "a", /date/notAfter: 3 stands where text is wanted',
    ],
    [
      'an option twice',
      { issues: [sample.issues[0], { ...sample.issues[0], id: 'other' }] },
      '/options/0/id: this id is',
    ],
    ['an option without an id', { issues: [{ ...sample.issues[0], options: [{}] }] }, '/options/0/id: this field is'],
    [
      'a retired id twice',
      { retired: [sample.retired[0], sample.retired[0]] },
      'retired "old-ann", /id: this id is used',
    ],
  ]
  test.each(refusals)('refuses %s', (_title, collections, message) => {
    const error = refusal(collections)
    expect(error).toBeInstanceOf(InvalidDatasetError)
    expect((error as Error).message).toContain(message)
  })

  test('says all that is wrong at once, ten of it in the message', () => {
    const events = Array.from({ length: 12 }, (_, nth) => ({ ...talk(`e${nth}`, '2025'), title: nth }))
    const { problems, message, truncated } = refusal({ events }) as InvalidDatasetError
    expect(problems).toHaveLength(12)
    expect(truncated).toBe(false)
    expect(problems[11]).toEqual({
      collection: 'events',
      index: 11,
      id: 'e11',
      pointer: '/title',
      value: '11',
      message: '11 stands where text is wanted',
      remedy: 'write text',
    })
    expect(message).toContain('The dataset has 12 problems:\n  events "e0", /title: 0 stands')
    expect(message).toContain('\n  and 2 more: see `problems` of this error')
    expect(message.split('\n')).toHaveLength(12)
  })

  test('stops at a hundred problems, and says that there are more', () => {
    const many = refusal({ events: Array.from({ length: 101 }, () => 7) }) as InvalidDatasetError
    expect(many.problems).toHaveLength(100)
    expect(many.truncated).toBe(true)
    expect(many.message).toContain('The dataset has at least 100 problems')
  })

  test('takes one retired id in two collections', () => {
    const [entry] = sample.retired
    expect(refusal({ retired: [entry, { ...entry, collection: 'events' }] })).toBeNull()
  })
})

test('options that it does not know are refused', () => {
  for (const options of [null, true, { unvalidated: 'yes' }, { unvalidate: true }]) {
    expect(() => createDataset({}, options as never)).toThrow(InvalidDatasetError)
  }
})
