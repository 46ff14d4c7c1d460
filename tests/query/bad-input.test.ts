import { describe, expect, test } from 'vitest'
import * as front from '../../src/index.js'
import { sample } from './sample-dataset.js'

type Question = (filter: unknown) => unknown
const asked = (
  name: 'findEvents' | 'findPositions' | 'findFigures' | 'findProposals' | 'findDiscrepancies',
): Question => (sample[name] as Question).bind(sample)
const [findEvents, findPositions, findFigures, findProposals, findDiscrepancies] = [
  asked('findEvents'),
  asked('findPositions'),
  asked('findFigures'),
  asked('findProposals'),
  asked('findDiscrepancies'),
]
const dated = Object.entries({ findEvents, findPositions, findFigures, findProposals })
const filters = [...dated, ['findDiscrepancies', findDiscrepancies] as const]

describe.each(filters)('%s', (name, ask) => {
  test('refuses a key that it does not know, with the nearest', () => {
    expect(() => ask({ sorce: 'gazette' })).toThrow(
      expect.objectContaining({
        name: 'InvalidFilterError',
        question: name,
        key: 'sorce',
        value: 'gazette',
        nearest: 'source',
        message: `${name}: there is no filter "sorce": the nearest is "source"`,
      }),
    )
    for (const key of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(() => ask({ [key]: 'gazette' })).toThrow(front.InvalidFilterError)
    }
    expect(() => ask(JSON.parse('{"__proto__": {}}'))).toThrow(front.InvalidFilterError)
  })

  test('refuses an id that does not exist, alone or among others', () => {
    for (const source of ['gazete', ['gazette', 'gazete'], 'Gazette ', '__proto__', null, 3]) {
      expect(() => ask({ source })).toThrow(front.UnknownIdError)
    }
    expect(() => ask({ source: 'gazete' })).toThrow('There is no source "gazete": the nearest is "gazette".')
  })

  test('refuses what is no filter', () => {
    for (const filter of [null, 'gazette', 3, ['gazette'], new Map([['source', 'gazette']]), new Date(0)]) {
      expect(() => ask(filter)).toThrow(`${name}: the filter is`)
    }
  })
})

describe.each(dated)('%s', (name, ask) => {
  test.each([
    ['2025-02-30', '2025-02-28'],
    ['2025-13-01', '2025-12-01'],
    ['2025-13', '2025-12'],
    ['2025-3-7', '2025-03-07'],
    ['2025-00-00', '2025-01-01'],
    ['2023-02-29', '2023-02-28'],
    ['1900-02-29', '1900-02-28'],
  ])('refuses %s, which is no day, and names %s', (day, nearest) => {
    const error = new RangeError(
      `${name}: from is "${day}", which is no day of the calendar: the nearest is "${nearest}"`,
    )
    expect(() => ask({ from: day })).toThrow(error)
  })

  test('refuses what is no date at all', () => {
    for (const day of ['', 'March', '2025-03-01T00:00:00Z', '2025-03~', '2025/2026', 20250301, null, new Date(0)]) {
      expect(() => ask({ to: day })).toThrow(/to is .*, which is no day of the calendar: write it like 2025-03-20/)
    }
  })

  test('takes the leap day of a leap year', () => {
    expect(() => ask({ from: '2024-02-29', to: '2000-02-29' })).toThrow('is after')
    expect(() => ask({ from: '2000-02-29', to: '2024-02-29' })).not.toThrow()
    expect(() => ask({ to: '2025-04-30' })).not.toThrow()
  })

  test('refuses a span of time that ends before it starts', () => {
    expect(() => ask({ from: '2025-04', to: '2025-03' })).toThrow(
      `${name}: from "2025-04" is after to "2025-03": no day lies between; swap them`,
    )
  })

  test('refuses a certainty that it does not know', () => {
    expect(() => ask({ within: 'certain' })).toThrow(`${name}: within cannot be "certain": the nearest is "certainly"`)
  })
})

describe('a term that does not exist', () => {
  test.each<[Question, object, string]>([
    [findEvents, { type: 'cal' }, 'findEvents: type cannot be "cal": the nearest is "call"'],
    [findEvents, { status: ['held', 'plannd'] }, 'findEvents: status cannot be "plannd": the nearest is "planned"'],
    [findEvents, { mode: 'toString' }, 'findEvents: mode cannot be "toString"'],
    [findEvents, { type: {} }, 'findEvents: type cannot be an object'],
    [findEvents, { type: [['call']] }, 'findEvents: type cannot be a list'],
    [findPositions, { stance: 'suports' }, 'the nearest is "supports"'],
    [findPositions, { polarity: 2 }, 'findPositions: polarity cannot be 2: the nearest is 1'],
    [findPositions, { polarity: '-1' }, 'findPositions: polarity cannot be "-1": the nearest is -1'],
    [findFigures, { measure: 'kiled' }, 'the nearest is "killed"'],
    [findProposals, { status: 'reject' }, 'the nearest is "rejected"'],
    [findDiscrepancies, { kind: 'omision' }, 'the nearest is "omission"'],
    [findDiscrepancies, { record: 'actors/ann' }, 'record is "actors/ann": name a record as { collection, id }'],
    [
      findDiscrepancies,
      { record: { collection: 'actor', id: 'ann' } },
      'record.collection cannot be "actor": the nearest is "actors"',
    ],
    [
      findDiscrepancies,
      { record: { collection: 'discrepancies', id: 'tolls' } },
      'record.collection cannot be "discrepancies"',
    ],
    [findDiscrepancies, { record: { collection: 'actors', id: 'an' } }, 'There is no actor "an": the nearest is'],
    [
      findDiscrepancies,
      { record: { collection: 'actors', id: 'ann', ids: [] } },
      'record has collection and id, no "ids"',
    ],
    [findDiscrepancies, { from: '2025' }, 'findDiscrepancies: there is no filter "from"'],
  ])('is refused (%#)', (ask, filter, message) => {
    expect(() => ask(filter)).toThrow(message)
  })
})

test('the nearest term is in the error as it is, without quotation marks', () => {
  expect(() => findEvents({ status: 'helt' })).toThrow(expect.objectContaining({ nearest: 'held' }))
})

describe('a question about one record', () => {
  const day = { edtf: '2025-03-20', notBefore: null, notAfter: null }
  type Ask = (...args: unknown[]) => unknown
  test.each<[string, () => unknown]>([
    ['stanceOf', () => (sample.stanceOf as Ask)('an', 'truce/full', {})],
    ['stanceOf', () => (sample.stanceOf as Ask)('ann', 'truce/ful', {})],
    ['sidesOn', () => (sample.sidesOn as Ask)('truce', {})],
    ['conditionsOn', () => (sample.conditionsOn as Ask)('border')],
    ['whatBecameOf', () => (sample.whatBecameOf as Ask)('lost')],
    ['meetingsOf', () => (sample.meetingsOf as Ask)(['ann', 'bo'])],
    ['rolesOf', () => (sample.rolesOf as Ask)('an', '2025')],
    ['compareFigures', () => (sample.compareFigures as Ask)('toll-low', 'toll')],
    ['compareFigures', () => (sample.compareFigures as Ask)('toll', 'toll-low')],
    ['rivalsOf', () => (sample.rivalsOf as Ask)('toll')],
    ['responsesTo', () => (sample.responsesTo as Ask)('plans')],
    ['quotesOf', () => (sample.quotesOf as Ask)('an')],
    ['mentionsOf', () => (sample.mentionsOf as Ask)('an')],
  ])('%s refuses an id that does not exist (%#)', (_name, ask) => {
    expect(ask).toThrow(front.UnknownIdError)
  })

  test.each<[string, () => unknown]>([
    ['stanceOf', () => (sample.stanceOf as Ask)('ann', 'truce/full', { asof: '2025' })],
    ['stanceOf', () => (sample.stanceOf as Ask)('ann', 'truce/full', { from: '2025' })],
    ['stanceOf', () => (sample.stanceOf as Ask)('ann', 'truce/full', { voice: 'quote' })],
    ['stanceOf', () => (sample.stanceOf as Ask)('ann', 'truce/full', { onBehalf: 'yes' })],
    ['stanceOf', () => (sample.stanceOf as Ask)('ann', 'truce/full', null)],
    ['sidesOn', () => (sample.sidesOn as Ask)('truce/full', { onBehalf: true })],
    ['sidesOn', () => (sample.sidesOn as Ask)('truce/full', { within: 'maybe' })],
    ['openPlans', () => (sample.openPlans as Ask)({ when: '2025' })],
    ['meetingsOf', () => (front.meetingsOf as Ask)()],
    ['meetingsOf', () => (sample.meetingsOf as Ask)([])],
    ['meetingsOf', () => (sample.meetingsOf as Ask)('ann', 'bob')],
    ['meetingsOf', () => (front.meetingsOf as Ask)('no-such-actor')],
  ])('%s refuses what it does not know (%#)', (_name, ask) => {
    expect(ask).toThrow(front.InvalidFilterError)
  })

  test.each<[string, () => unknown]>([
    ['stanceOf', () => (sample.stanceOf as Ask)('ann', 'truce/full', { asOf: '2025-02-30' })],
    ['sidesOn', () => (sample.sidesOn as Ask)('truce/full', { asOf: 'now' })],
    ['openPlans', () => (sample.openPlans as Ask)({ asOf: 2025 })],
    ['rolesOf', () => (sample.rolesOf as Ask)('ann', '2025-02-30')],
    ['rolesOf', () => (sample.rolesOf as Ask)('ann', '2025-02-30~')],
    ['rolesOf', () => (sample.rolesOf as Ask)('ann', 'today')],
    ['rolesOf', () => (sample.rolesOf as Ask)('ann', undefined)],
    ['rolesOf', () => (sample.rolesOf as Ask)('ann', null)],
    ['rolesOf', () => (sample.rolesOf as Ask)('ann', {})],
    ['rolesOf', () => (sample.rolesOf as Ask)('north', 'today')],
    ['isWithin', () => (front.isWithin as Ask)(day, 'March', null)],
    ['isWithin', () => (front.isWithin as Ask)(day, null, '2025-02-30')],
    ['isWithin', () => (front.isWithin as Ask)(day, '2025-04-01', '2025-03-01')],
  ])('%s refuses what is no day (%#)', (_name, ask) => {
    expect(ask).toThrow(RangeError)
  })
})

describe('an argument that is not of its kind', () => {
  type Ask = (...args: unknown[]) => unknown
  test.each<[string, () => unknown, string]>([
    ['actorsNamed', () => (sample.actorsNamed as Ask)(undefined), 'the name is undefined: write text'],
    ['actorsNamed', () => (sample.actorsNamed as Ask)(['Ann']), 'the name is a list: write text'],
    ['evidenceFor', () => (front.evidenceFor as Ask)(undefined), 'the record is undefined: give a record'],
    ['evidenceFor', () => (front.evidenceFor as Ask)('nato', '/name'), 'the record is "nato": give a record'],
    ['evidenceFor', () => (front.evidenceFor as Ask)({ id: 'nato' }), 'the record is an object without evidence'],
  ])('%s refuses it (%#)', (name, ask, message) => {
    expect(ask).toThrow(TypeError)
    expect(ask).toThrow(`${name}: ${message}`)
  })
})
