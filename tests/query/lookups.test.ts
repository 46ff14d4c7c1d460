import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import * as front from '../../src/index.js'
import { findEvent } from '../../src/query/find-event.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, sample, talk } from './sample-dataset.js'

const lookups = [
  ['sources', 'Source'],
  ['actors', 'Actor'],
  ['places', 'Place'],
  ['issues', 'Issue'],
  ['events', 'Event'],
  ['proposals', 'Proposal'],
  ['positions', 'Position'],
  ['figures', 'Figure'],
  ['discrepancies', 'Discrepancy'],
] as const

const api = front as unknown as Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>

type Lookup = (id: unknown, dataset?: object) => unknown
const named =
  (verb: 'get' | 'find', noun: (typeof lookups)[number][1] | 'Option'): Lookup =>
  (id, dataset) =>
    ((dataset as typeof api | undefined) ?? api)[`${verb}${noun}`]?.call(dataset, id)

/** What a call throws. */
const thrownBy = (call: () => unknown) => {
  try {
    call()
  } catch (error) {
    return error as front.UnknownIdError
  }
  throw new Error('nothing was thrown')
}

describe.each(lookups)('the lookups of %s', (collection, noun) => {
  const [get, find] = [named('get', noun), named('find', noun)]

  test('find every record of the release by its id', () => {
    const records: Dataset[typeof collection] = published[collection]
    for (const record of records) {
      expect(get(record.id)).toBe(record)
      expect(find(record.id)).toBe(record)
    }
  })

  test("find every record of a reader's own dataset by its id, and none of the release", () => {
    for (const record of sample[collection]) {
      expect(get(record.id, sample)).toBe(record)
      expect(find(record.id, sample)).toBe(record)
    }
    const first = published[collection][0]
    if (first !== undefined) expect(find(first.id, sample)).toBeUndefined()
  })

  test('find nothing for what is no id', () => {
    for (const text of ['', '__proto__', 'toString', 'hasOwnProperty', 'no-such-id', ' ', '0']) {
      expect(find(text)).toBeUndefined()
      const error = thrownBy(() => get(text))
      expect(error).toBeInstanceOf(front.UnknownIdError)
      expect(error).toMatchObject({ name: 'UnknownIdError', collection, id: text })
    }
    for (const value of [undefined, null, 1, {}, [], Symbol('id'), Object.create(null)]) {
      expect(thrownBy(() => get(value, sample))).toMatchObject({ name: 'UnknownIdError', collection, id: value })
    }
  })

  test('say that the collection is empty where it is', () => {
    const empty = createDataset({})
    const error = thrownBy(() => get('x', empty))
    expect(error.message).toMatch(/^There is no \w+ "x": the dataset has no \w+\.$/)
    expect(error.nearest).toBeNull()
  })
})

describe('the lookups of options', () => {
  test('find every option by its id, and none by that of its issue', () => {
    for (const option of front.issues.flatMap(({ options }) => options)) {
      expect(front.getOption(option.id)).toBe(option)
      expect(front.findOption(option.id)).toBe(option)
    }
    expect(sample.findOption('truce')).toBeUndefined()
    expect(sample.getOption('truce/full').label).toBe('Full')
    expect(() => sample.getOption('truce/ful')).toThrow('There is no option "truce/ful": the nearest is "truce/full".')
  })
})

describe('an id that does not exist', () => {
  test('is named with the nearest', () => {
    const error = thrownBy(() => sample.getActor('nort'))
    expect(error.message).toBe('There is no actor "nort": the nearest is "north".')
    expect(error).toMatchObject({ collection: 'actors', id: 'nort', nearest: 'north', retired: null })
  })

  test('is named with the nearest of those that contain it', () => {
    expect(thrownBy(() => sample.getEvent('Talks ')).nearest).toBe('first-talks')
  })

  test('is told where it went if it is retired', () => {
    expect(thrownBy(() => sample.getActor('old-ann')).message).toBe(
      'The actor "old-ann" has been retired since 2025-01-01: One person, two entries. Use "ann".',
    )
    expect(thrownBy(() => sample.getEvent('lost')).message).toBe(
      'The event "lost" has been retired since 2025-01-01: It was never told. Nothing stands for it.',
    )
    expect(sample.findActor('old-ann')).toBeUndefined()
  })

  test('is told where it went if it is a retired option', () => {
    const entry = {
      collection: 'options',
      id: 'truce/old',
      replacedBy: ['truce/full'],
      since: '2025-01-01',
      reason: 'Reworded.',
    } as const
    const dataset = front.createDataset({ ...sample, retired: [entry] })
    expect(thrownBy(() => dataset.getOption('truce/old')).message).toBe(
      'The option "truce/old" has been retired since 2025-01-01: Reworded. Use "truce/full".',
    )
    expect(dataset.whereWent('options', 'truce/old')).toEqual({ ...entry, leadsTo: ['truce/full'] })
  })

  test('is told the end of a chain of merges', () => {
    const merged = (id: string, ...replacedBy: string[]) =>
      ({ collection: 'actors', id, replacedBy, since: '2025-01-01', reason: `${id} was told twice.` }) as const
    const dataset = front.createDataset({
      ...sample,
      retired: [merged('anne', 'anna'), merged('anna', 'ann'), merged('to', 'fro'), merged('fro', 'to')],
    })
    expect(thrownBy(() => dataset.getActor('anne')).message).toBe(
      'The actor "anne" has been retired since 2025-01-01: anne was told twice. Use "ann".',
    )
    expect(dataset.whereWent('actors', 'anne')).toMatchObject({ replacedBy: ['anna'], leadsTo: ['ann'] })
    expect(thrownBy(() => dataset.getActor('to')).message).toBe(
      'The actor "to" has been retired since 2025-01-01: to was told twice. Nothing stands for it.',
    )
  })

  test('is not retired in another collection', () => {
    expect(thrownBy(() => sample.getPlace('old-ann')).retired).toBeNull()
  })
})

describe('whereWent', () => {
  test('gives the entry of a retired id, and undefined for all others', () => {
    expect(sample.whereWent('actors', 'old-ann')?.replacedBy).toEqual(['ann'])
    expect(sample.whereWent('events', 'old-ann')).toBeUndefined()
    expect(sample.whereWent('actors', 'ann')).toBeUndefined()
    expect(front.whereWent('actors', 'nato')).toBeUndefined()
  })

  test('refuses a collection that does not exist', () => {
    expect(() => sample.whereWent('actor' as 'actors', 'ann')).toThrow(
      'whereWent: collection cannot be "actor": the nearest is "actors"',
    )
  })
})

describe('actorsNamed', () => {
  test('finds by name and alias, whatever the case, the marks and the spaces', () => {
    for (const name of ['Änn Ónė', 'ann one', ' ANN   ONE ']) {
      expect(idsOf(sample.actorsNamed(name))).toEqual(['ann'])
    }
    expect(idsOf(sample.actorsNamed('northtown'))).toEqual(['north'])
  })

  test('gives all that share a name, and none for what is no name', () => {
    expect(idsOf(sample.actorsNamed('the capital'))).toEqual(['constructor', 'south'])
    expect(idsOf(sample.actorsNamed('ann'))).toEqual(['ann'])
    expect(sample.actorsNamed('nobody')).toEqual([])
    expect(sample.actorsNamed('')).toEqual([])
  })

  test('finds every actor of the release by its name', () => {
    for (const actor of front.actors) expect(front.actorsNamed(actor.name)).toContain(actor)
  })
})

describe('a list that is not frozen', () => {
  test('is read anew each time', () => {
    const events = [talk('a', '2025')]
    const open = { ...sample, events }
    expect(findEvent('b', open)).toBeUndefined()
    events.push(talk('b', '2025'))
    expect(findEvent('b', open)?.id).toBe('b')
  })
})
