import { describe, expect, test } from 'vitest'
import * as front from '../../src/index.js'
import { sample } from './sample-dataset.js'

type Question = (filter: unknown, dataset?: object) => unknown
const [timeline, positionsWhere, figuresWhere, proposalsWhere, discrepanciesWhere] = [
  front.timeline as Question,
  front.positionsWhere as Question,
  front.figuresWhere as Question,
  front.proposalsWhere as Question,
  front.discrepanciesWhere as Question,
]
const dated = Object.entries({ timeline, positionsWhere, figuresWhere, proposalsWhere })
const filters = [...dated, ['discrepanciesWhere', discrepanciesWhere] as const]

describe.each(filters)('%s', (name, ask) => {
  test('refuses a key that it does not know, with the nearest', () => {
    expect(() => ask({ sorce: 'gazette' }, sample)).toThrow(
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
      expect(() => ask({ [key]: 'gazette' }, sample)).toThrow(front.InvalidFilterError)
    }
    expect(() => ask(JSON.parse('{"__proto__": {}}'), sample)).toThrow(front.InvalidFilterError)
  })

  test('refuses an id that does not exist, alone or among others', () => {
    for (const source of ['gazete', ['gazette', 'gazete'], 'Gazette ', '__proto__', null, 3]) {
      expect(() => ask({ source }, sample)).toThrow(front.UnknownIdError)
    }
    expect(() => ask({ source: 'gazete' }, sample)).toThrow('There is no source "gazete": the nearest is "gazette".')
  })

  test('refuses what is no filter', () => {
    for (const filter of [null, 'gazette', 3, ['gazette']]) {
      expect(() => ask(filter, sample)).toThrow(`${name}: the filter is`)
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
    expect(() => ask({ from: day }, sample)).toThrow(error)
  })

  test('refuses what is no date at all', () => {
    for (const day of ['', 'March', '2025-03-01T00:00:00Z', '2025-03~', '2025/2026', 20250301, null, new Date(0)]) {
      expect(() => ask({ to: day }, sample)).toThrow(
        /to is .*, which is no day of the calendar: write it like 2025-03-20/,
      )
    }
  })

  test('takes the leap day of a leap year', () => {
    expect(() => ask({ from: '2024-02-29', to: '2000-02-29' }, sample)).toThrow('is after')
    expect(() => ask({ from: '2000-02-29', to: '2024-02-29' }, sample)).not.toThrow()
    expect(() => ask({ to: '2025-04-30' }, sample)).not.toThrow()
  })

  test('refuses a span of time that ends before it starts', () => {
    expect(() => ask({ from: '2025-04', to: '2025-03' }, sample)).toThrow(
      `${name}: from "2025-04" is after to "2025-03": no day lies between; swap them`,
    )
  })

  test('refuses a certainty that it does not know', () => {
    expect(() => ask({ within: 'certain' }, sample)).toThrow(
      `${name}: within cannot be "certain": the nearest is "certainly"`,
    )
  })
})

describe('a term that does not exist', () => {
  test.each<[Question, object, string]>([
    [timeline, { type: 'cal' }, 'timeline: type cannot be "cal": the nearest is "call"'],
    [timeline, { status: ['held', 'plannd'] }, 'timeline: status cannot be "plannd": the nearest is "planned"'],
    [timeline, { mode: 'toString' }, 'timeline: mode cannot be "toString"'],
    [timeline, { type: {} }, 'timeline: type cannot be an object'],
    [timeline, { type: [['call']] }, 'timeline: type cannot be a list'],
    [positionsWhere, { stance: 'suports' }, 'the nearest is "supports"'],
    [positionsWhere, { polarity: 2 }, 'positionsWhere: polarity cannot be 2: the nearest is 1'],
    [positionsWhere, { polarity: '-1' }, 'positionsWhere: polarity cannot be "-1": the nearest is -1'],
    [figuresWhere, { measure: 'kiled' }, 'the nearest is "killed"'],
    [proposalsWhere, { status: 'reject' }, 'the nearest is "rejected"'],
    [discrepanciesWhere, { kind: 'omision' }, 'the nearest is "omission"'],
    [discrepanciesWhere, { record: 'actors/ann' }, 'record is "actors/ann": name a record as { collection, id }'],
    [
      discrepanciesWhere,
      { record: { collection: 'actor', id: 'ann' } },
      'record.collection cannot be "actor": the nearest is "actors"',
    ],
    [
      discrepanciesWhere,
      { record: { collection: 'discrepancies', id: 'tolls' } },
      'record.collection cannot be "discrepancies"',
    ],
    [discrepanciesWhere, { record: { collection: 'actors', id: 'an' } }, 'There is no actor "an": the nearest is'],
    [
      discrepanciesWhere,
      { record: { collection: 'actors', id: 'ann', ids: [] } },
      'record has collection and id, no "ids"',
    ],
    [discrepanciesWhere, { from: '2025' }, 'discrepanciesWhere: there is no filter "from"'],
  ])('is refused (%#)', (ask, filter, message) => {
    expect(() => ask(filter, sample)).toThrow(message)
  })
})

test('the nearest term is in the error as it is, without quotation marks', () => {
  expect(() => timeline({ status: 'helt' as 'held' }, sample)).toThrow(expect.objectContaining({ nearest: 'held' }))
})

describe('a question about one record', () => {
  const day = { edtf: '2025-03-20', notBefore: null, notAfter: null }
  type Ask = (...args: unknown[]) => unknown
  test.each<[string, () => unknown]>([
    ['stanceOf', () => (front.stanceOf as Ask)('an', 'truce/full', {}, sample)],
    ['stanceOf', () => (front.stanceOf as Ask)('ann', 'truce/ful', {}, sample)],
    ['sidesOn', () => (front.sidesOn as Ask)('truce', {}, sample)],
    ['conditionsOn', () => (front.conditionsOn as Ask)('border', sample)],
    ['whatBecameOf', () => (front.whatBecameOf as Ask)('lost', sample)],
    ['meetingsOf', () => (front.meetingsOf as Ask)(['ann', 'bo'], sample)],
    ['meetingsOf', () => (front.meetingsOf as Ask)('no-such-actor')],
    ['rolesOf', () => (front.rolesOf as Ask)('an', '2025', sample)],
    ['compareFigures', () => (front.compareFigures as Ask)('toll-low', 'toll', sample)],
    ['compareFigures', () => (front.compareFigures as Ask)('toll', 'toll-low', sample)],
    ['rivalsOf', () => (front.rivalsOf as Ask)('toll', sample)],
    ['responsesTo', () => (front.responsesTo as Ask)('plans', sample)],
    ['quotesOf', () => (front.quotesOf as Ask)('an', sample)],
    ['mentionsOf', () => (front.mentionsOf as Ask)('an', sample)],
  ])('%s refuses an id that does not exist (%#)', (_name, ask) => {
    expect(ask).toThrow(front.UnknownIdError)
  })

  test.each<[string, () => unknown]>([
    ['stanceOf', () => (front.stanceOf as Ask)('ann', 'truce/full', { asof: '2025' }, sample)],
    ['stanceOf', () => (front.stanceOf as Ask)('ann', 'truce/full', { from: '2025' }, sample)],
    ['stanceOf', () => (front.stanceOf as Ask)('ann', 'truce/full', { voice: 'quote' }, sample)],
    ['stanceOf', () => (front.stanceOf as Ask)('ann', 'truce/full', { onBehalf: 'yes' }, sample)],
    ['stanceOf', () => (front.stanceOf as Ask)('ann', 'truce/full', null, sample)],
    ['sidesOn', () => (front.sidesOn as Ask)('truce/full', { onBehalf: true }, sample)],
    ['sidesOn', () => (front.sidesOn as Ask)('truce/full', { within: 'maybe' }, sample)],
    ['openPlans', () => (front.openPlans as Ask)({ when: '2025' }, sample)],
    ['meetingsOf', () => (front.meetingsOf as Ask)()],
    ['meetingsOf', () => (front.meetingsOf as Ask)([], sample)],
    ['meetingsOf', () => (front.meetingsOf as Ask)('ann', 'bob', sample)],
  ])('%s refuses what it does not know (%#)', (_name, ask) => {
    expect(ask).toThrow(front.InvalidFilterError)
  })

  test.each<[string, () => unknown]>([
    ['stanceOf', () => (front.stanceOf as Ask)('ann', 'truce/full', { asOf: '2025-02-30' }, sample)],
    ['sidesOn', () => (front.sidesOn as Ask)('truce/full', { asOf: 'now' }, sample)],
    ['openPlans', () => (front.openPlans as Ask)({ asOf: 2025 }, sample)],
    ['rolesOf', () => (front.rolesOf as Ask)('ann', '2025-02-30', sample)],
    ['rolesOf', () => (front.rolesOf as Ask)('ann', '2025-02-30~', sample)],
    ['rolesOf', () => (front.rolesOf as Ask)('ann', 'today', sample)],
    ['rolesOf', () => (front.rolesOf as Ask)('ann', undefined, sample)],
    ['rolesOf', () => (front.rolesOf as Ask)('ann', null, sample)],
    ['rolesOf', () => (front.rolesOf as Ask)('ann', {}, sample)],
    ['rolesOf', () => (front.rolesOf as Ask)('north', 'today', sample)],
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
    ['actorsNamed', () => (front.actorsNamed as Ask)(undefined, sample), 'the name is undefined: write text'],
    ['actorsNamed', () => (front.actorsNamed as Ask)(['Ann'], sample), 'the name is a list: write text'],
    ['evidenceFor', () => (front.evidenceFor as Ask)(undefined), 'the record is undefined: give a record'],
    ['evidenceFor', () => (front.evidenceFor as Ask)('nato', '/name'), 'the record is "nato": give a record'],
    ['evidenceFor', () => (front.evidenceFor as Ask)({ id: 'nato' }), 'the record is an object without evidence'],
  ])('%s refuses it (%#)', (name, ask, message) => {
    expect(ask).toThrow(TypeError)
    expect(ask).toThrow(`${name}: ${message}`)
  })
})
