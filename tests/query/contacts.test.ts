import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { type ContactsFilter, contacts } from '../../src/query/contacts.js'
import { getEvent } from '../../src/query/get-event.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, part, sample, talk } from './sample-dataset.js'

const world = createDataset({
  ...sample,
  events: [
    talk('march', '2025-03-01', { place: 'hall', evidence: getEvent('call', sample).evidence }),
    talk('april', '2025-04-02', { type: 'call', mode: 'telephone' }),
    talk('vague', '2025-04~', { type: 'contact', mode: 'unstated', participants: [part('ann'), part('cara')] }),
    talk('crowd', '2025-05-01', {
      type: 'summit',
      participants: [
        part('cara'),
        part('bob', 'confirmed', 'host'),
        part('bob', 'confirmed', 'speaker'),
        part('ann', 'absent'),
        part('north', 'confirmed', 'subject'),
        part('south', 'confirmed', 'reporter'),
      ],
    }),
    talk('planned', '2025-06-01', {
      status: 'planned',
      participants: [part('bob', 'expected'), part('cara', 'invited')],
    }),
    ...sample.events.filter(({ type }) => type === 'statement' || type === 'attack'),
  ],
})
const met = (filter: ContactsFilter<Ids>) =>
  contacts(filter, world).map(({ actors, talks }) => [...actors, ...talks.map(({ event }) => event.id)])

describe('contacts', () => {
  test('are of every two who took part in the same talks that were held, the most talks first', () => {
    expect(met({})).toEqual([
      ['ann', 'bob', 'march', 'april'],
      ['ann', 'cara', 'vague'],
      ['bob', 'cara', 'crowd'],
    ])
  })

  test('count the talks, by mode too', () => {
    const [first] = contacts({}, world)
    expect(first).toMatchObject({ weight: 2, certainWeight: 2, certainty: 'certain' })
    expect(first?.modes).toEqual({ 'in-person': 1, telephone: 1 })
  })

  test.each<[ContactsFilter<Ids>, readonly (readonly string[])[]]>([
    [
      { actor: 'cara' },
      [
        ['ann', 'cara', 'vague'],
        ['bob', 'cara', 'crowd'],
      ],
    ],
    [{ actor: ['cara', 'bob'], type: 'summit' }, [['bob', 'cara', 'crowd']]],
    [{ actor: 'north' }, []],
    [{ mode: 'telephone' }, [['ann', 'bob', 'april']]],
    [{ place: 'land' }, [['ann', 'bob', 'march']]],
    [{ source: 'herald' }, [['ann', 'bob', 'march']]],
    [{ from: '2025-04-03', to: '2025-05-01' }, [['bob', 'cara', 'crowd']]],
    [{ on: '2025-03' }, [['ann', 'bob', 'march']]],
    [{ status: 'planned' }, []],
    [{ status: 'planned', attendance: ['expected', 'invited'] }, [['bob', 'cara', 'planned']]],
    [{ attendance: 'absent' }, []],
    [{ actor: [] }, []],
  ])('with %j are %j', (filter, expected) => {
    expect(met(filter)).toEqual(expected)
  })

  test('that may fall within the days count where they are asked for, and say so', () => {
    const april = { from: '2025-04', to: '2025-04-10' } as const
    expect(met(april)).toEqual([['ann', 'bob', 'april']])
    const possibly = contacts({ ...april, within: 'possibly' }, world)
    expect(
      possibly.map(({ actors, certainty, certainWeight, weight }) => [...actors, certainty, certainWeight, weight]),
    ).toEqual([
      ['ann', 'bob', 'certain', 1, 1],
      ['ann', 'cara', 'possible', 0, 1],
    ])
    expect(possibly.map(({ talks }) => talks.map(({ certainty }) => certainty))).toEqual([['certain'], ['possible']])
  })

  test('are none of no events', () => {
    expect(contacts({}, createDataset({}))).toEqual([])
  })

  test('cannot be asked for by what does not exist', () => {
    const asked = (filter: unknown) => () => contacts(filter as ContactsFilter<Ids>, world)
    expect(asked({ actor: 'anne' })).toThrow(UnknownIdError)
    expect(asked({ actor: 'anne' })).toThrow('ann')
    expect(asked({ type: 'attack' })).toThrow(InvalidFilterError)
    expect(asked({ attendance: 'confirm' })).toThrow('confirmed')
    expect(asked({ attendence: 'confirmed' })).toThrow('attendance')
    expect(asked({ participant: 'ann' })).toThrow(InvalidFilterError)
    expect(asked(null)).toThrow(InvalidFilterError)
    expect(asked({ from: '2025-02-30' })).toThrow(RangeError)
  })

  test('keep the pair of ids that objects have for themselves', () => {
    const odd = createDataset({
      ...sample,
      actors: sample.actors.map((actor) => (actor.id === 'ann' ? { ...actor, id: '__proto__' } : actor)),
      events: [talk('odd', '2025-03-01', { participants: [part('__proto__'), part('constructor')] })],
    })
    expect(contacts({}, odd).map(({ actors }) => actors)).toEqual([['__proto__', 'constructor']])
    expect(
      idsOf(contacts({ actor: '__proto__' }, odd).flatMap(({ talks }) => talks.map(({ event }) => event))),
    ).toEqual(['odd'])
  })
})
