import { describe, expect, test } from 'vitest'
import { events } from '../../src/dataset/events.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { type EventsFilter, findEvents } from '../../src/query/find-events.js'
import { isWithin } from '../../src/query/is-within.js'
import * as ofRelease from '../../src/questions/of-release.js'
import { idsOf, sample } from './sample-dataset.js'

const ask = (filter: EventsFilter<Ids>) => idsOf(findEvents(filter, sample))

describe('findEvents', () => {
  test('is every event where the filter is empty or left out', () => {
    expect(ofRelease.findEvents()).toEqual(events)
    expect(findEvents({}, sample)).toEqual(sample.events)
    expect(findEvents({ type: undefined, from: undefined }, sample)).toEqual(sample.events)
  })

  test.each<[EventsFilter<Ids>, readonly string[]]>([
    [{ type: 'call' }, ['call']],
    [{ type: ['call', 'attack'] }, ['strike', 'call']],
    [{ type: [] }, []],
    [{ status: 'declined' }, ['refused-visit']],
    [{ mode: 'telephone' }, ['call']],
    [{ participant: 'south' }, ['strike']],
    [{ participant: 'cara' }, ['call']],
    [{ participant: 'north' }, []],
    [{ place: 'hall' }, ['first-talks']],
    [{ place: 'land' }, ['first-talks', 'speech']],
    [{ place: ['elsewhere', 'hall'] }, ['first-talks', 'strike']],
    [{ source: 'herald', participant: 'ann' }, ['second-talks', 'call']],
  ])('with %j lets through %j', (filter, expected) => {
    expect(ask(filter)).toEqual(expected)
  })

  test('counts what surely falls within, and what may where it is asked to, saying which', () => {
    const march = { from: '2025-03-02', to: '2025-03-31' } as const
    expect(ask(march)).toEqual(['strike', 'refused-visit'])
    expect(ask({ ...march, within: 'certainly' })).toEqual(ask(march))
    const possibly = sample.findEvents({ ...march, within: 'possibly' })
    expect(idsOf(possibly)).toEqual(['speech', 'strike', 'refused-visit', 'rumoured-talks'])
    expect(idsOf(possibly.possible)).toEqual(['speech', 'rumoured-talks'])
  })

  test('takes a month or a year for its first or last day', () => {
    expect(ask({ from: '2025-03', to: '2025-03', within: 'certainly' })).toEqual(
      ask({ from: '2025-03-01', to: '2025-03-31', within: 'certainly' }),
    )
    expect(ask({ from: '2026', within: 'certainly' })).toEqual([])
    expect(ask({ to: '2024', within: 'possibly' })).toEqual(['rumoured-talks'])
    expect(ask({ on: '2025-03' })).toEqual(ask({ from: '2025-03-01', to: '2025-03-31' }))
  })
})

describe('isWithin', () => {
  const on = (edtf: string) => ({ edtf, notBefore: null, notAfter: null })

  test('takes a month or a year for a day, as filters do, and null for an open side', () => {
    expect(isWithin(on('2025-03-20'), '2025-03', '2025-03')).toBe('yes')
    expect(isWithin(on('2025-03-31~'), '2025', '2025-03')).toBe('possibly')
    expect(isWithin(on('2025-03-20'), '2025-04', null)).toBe('no')
    expect(isWithin(on('2025-03-20'), null, '2025')).toBe('yes')
  })
})
