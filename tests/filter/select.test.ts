import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { ActorRecord } from '../../src/dataset/record-types.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, part, sample, talk } from '../query/sample-dataset.js'

type Ask = (filter: unknown) => unknown
const findEvents: Ask = (sample.findEvents as Ask).bind(sample)
const findPositions: Ask = (sample.findPositions as Ask).bind(sample)

describe('a key within a key', () => {
  test.each<[Ask, object, object]>([
    [findEvents, { participant: { al: ['ann'] } }, { key: 'participant.al', nearest: 'participant.all' }],
    [findEvents, { participant: { toString: 'ann' } }, { key: 'participant.toString' }],
    [findEvents, { participant: { role: 'hots' } }, { key: 'participant.role', nearest: 'host' }],
    [
      findEvents,
      { participant: { attendance: ['confirmd'] } },
      { key: 'participant.attendance', nearest: 'confirmed' },
    ],
    [findPositions, { condition: { typ: 'only-if' } }, { key: 'condition.typ', nearest: 'condition.type' }],
    [findPositions, { condition: { type: 'only' } }, { key: 'condition.type', nearest: 'only-if' }],
    [findPositions, { condition: 'yes' }, { key: 'condition', value: 'yes' }],
  ])('that does not exist or cannot be is named (%#)', (ask, filter, error) => {
    expect(() => ask(filter)).toThrow(expect.objectContaining({ name: 'InvalidFilterError', ...error }))
  })

  test.each<[Ask, object, string]>([
    [findEvents, { participant: { any: 'an' } }, 'an'],
    [findEvents, { participant: { all: ['ann', 'bo'] } }, 'bo'],
    [findEvents, { participant: { all: ['ann', 'bob', 'car'] } }, 'car'],
    [findPositions, { condition: { option: 'border/lin' } }, 'border/lin'],
    [findPositions, { condition: { event: 'tea' } }, 'tea'],
  ])('that holds an unknown id is refused with it (%#)', (ask, filter, id) => {
    expect(() => ask(filter)).toThrow(expect.objectContaining({ name: 'UnknownIdError', id }))
  })
})

describe('the day of a filter', () => {
  test('stands in place of a span, not beside it', () => {
    for (const beside of [{ from: '2025' }, { to: '2025' }]) {
      expect(() => findEvents({ on: '2025-03', ...beside })).toThrow('on stands in place of from and to')
    }
    expect(() => findEvents({ on: '2025-02-30' })).toThrow(RangeError)
    expect(findEvents({ on: '2025-03-01', from: undefined })).toEqual(
      findEvents({ from: '2025-03-01', to: '2025-03-01' }),
    )
  })
})

describe('words', () => {
  const named = (text: string) => idsOf(sample.findActors({ text }))

  test.each<[string, readonly string[]]>([
    ['ANN', ['ann']],
    ['änn óne', ['ann']],
    ['one ann', ['ann']],
    ['on', ['ann']],
    ['presid', ['ann', 'bob']],
    ['ne', []],
    ['ann bob', []],
    ['Анн', ['ann']],
  ])('%j are found as %j', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  test.each([
    ['', '"'],
    [' … ', '"'],
    [3, '3'],
    [null, 'null'],
    [['ann'], 'a list'],
  ])('%j are none', (text, named) => {
    expect(() => findEvents({ text })).toThrow(`text is ${named}`)
    expect(() => findEvents({ text })).toThrow(expect.objectContaining({ key: 'text', value: text }))
  })
})

/** A hundred people in one room, two of them in another as well. */
const crowd = Array.from({ length: 100 }, (_, nth) => `m${String(nth).padStart(2, '0')}`)
const [state] = sample.actors.filter(({ kind }) => kind === 'state')
const crowded = createDataset({
  ...sample,
  actors: [...sample.actors, ...crowd.map((id): ActorRecord<Ids> => ({ ...(state as ActorRecord<Ids>), id }))],
  events: [
    talk('summit', '2025-03-01', {
      participants: crowd.map((id, nth) => part(id, 'confirmed', nth === 0 ? 'host' : 'participant')),
    }),
    talk('aside', '2025-03-02', { participants: [part('m00'), part('m99'), part('m99', 'expected', 'host')] }),
  ],
})

describe('a crowd', () => {
  test.each<[object, readonly string[]]>([
    [{ all: ['m00', 'm99'] }, ['summit', 'aside']],
    [{ all: ['m99', 'm00'] }, ['summit', 'aside']],
    [{ all: ['m00', 'm50'] }, ['summit']],
    [{ all: ['m00', 'm50', 'm99'] }, ['summit']],
    [{ all: ['m00', 'm00'] }, ['summit', 'aside']],
    [{ all: crowd.slice(90) }, ['summit']],
    [{ any: crowd.slice(90) }, ['summit', 'aside']],
    [{ all: ['m99'], role: 'host' }, ['aside']],
    [{ all: ['m00'], role: 'host' }, ['summit']],
    [{ all: ['m99'], role: 'host', attendance: 'confirmed' }, []],
    [{ any: ['m00', 'm99'], role: 'host' }, ['summit', 'aside']],
    [{ role: 'chair' }, []],
    [{ all: [] }, ['summit', 'aside']],
    [{ any: [] }, []],
    [{}, ['summit', 'aside']],
  ])('with %j is found where each of them is', (participant, expected) => {
    expect(idsOf(crowded.findEvents({ participant }))).toEqual(expected)
  })
})

describe('a filter', () => {
  test('of more combinations than are looked up one by one finds each once, in order', () => {
    const options = sample.issues.flatMap((issue) => issue.options.map(({ id }) => id))
    const actors = idsOf(sample.actors)
    const stance = ['supports', 'opposes', 'rejects', 'proposes', 'accepts', 'mixed', 'noncommittal'] as const
    expect(options.length * actors.length * stance.length).toBeGreaterThan(64)
    const asked = {
      option: options,
      actor: actors,
      stance,
      voice: ['paraphrase', 'direct-quote', 'spokesperson'],
    } as const
    const found = sample.findPositions(asked)
    const expected = sample.positions.filter((one) => asked.voice.some((voice) => voice === one.voice))
    expect(idsOf(found)).toEqual(idsOf(expected))
    expect(expected.length).toBeGreaterThan(3)
  })

  test('of four keys refuses a number as text, as one of fewer does', () => {
    const ask = (sample.findPositions as Ask).bind(sample)
    const three = { actor: 'bob', option: 'truce/full', stance: 'rejects' }
    expect(() => ask({ polarity: '-1' })).toThrow('polarity cannot be "-1": the nearest is -1')
    expect(ask({ ...three, polarity: -1 })).toHaveLength(1)
    expect(() => ask({ ...three, polarity: '-1' })).toThrow('polarity cannot be "-1": the nearest is -1')
  })

  test('refuses a text in place of a reference, though there is such a record', () => {
    const ask = (sample.findDiscrepancies as Ask).bind(sample)
    expect(() => ask({ record: 'actors/cara' })).toThrow('name a record as { collection, id }')
  })
})
