import { describe, expect, test } from 'vitest'
import { events } from '../../src/dataset/events.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { isWithin } from '../../src/query/is-within.js'
import { type TimelineFilter, timeline } from '../../src/query/timeline.js'
import { idsOf, sample } from './sample-dataset.js'

const ask = (filter: TimelineFilter<Ids>) => idsOf(timeline(filter, sample))

describe('timeline', () => {
  test('is every event where the filter is empty or left out', () => {
    expect(timeline()).toEqual(events)
    expect(timeline({}, sample)).toEqual(sample.events)
    expect(timeline({ type: undefined, from: undefined }, sample)).toEqual(sample.events)
  })

  test.each<[TimelineFilter<Ids>, readonly string[]]>([
    [{ type: 'call' }, ['call']],
    [{ type: ['call', 'attack'] }, ['strike', 'call']],
    [{ type: [] }, []],
    [{ status: 'declined' }, ['refused-visit']],
    [{ mode: 'telephone' }, ['call']],
    [{ actor: 'south' }, ['strike']],
    [{ actor: 'cara' }, ['call']],
    [{ actor: 'north' }, []],
    [{ place: 'hall' }, ['first-talks']],
    [{ place: 'land' }, ['first-talks', 'speech']],
    [{ place: ['elsewhere', 'hall'] }, ['first-talks', 'strike']],
    [{ source: 'herald', actor: 'ann' }, ['second-talks', 'call']],
  ])('with %j lets through %j', (filter, expected) => {
    expect(ask(filter)).toEqual(expected)
  })

  test('counts what may fall within, unless it is to fall within surely', () => {
    const march = { from: '2025-03-02', to: '2025-03-31' } as const
    expect(ask(march)).toEqual(['speech', 'strike', 'refused-visit', 'rumoured-talks'])
    expect(ask({ ...march, within: 'possibly' })).toEqual(ask(march))
    expect(ask({ ...march, within: 'certainly' })).toEqual(['strike', 'refused-visit'])
  })

  test('takes a month or a year for its first or last day', () => {
    expect(ask({ from: '2025-03', to: '2025-03', within: 'certainly' })).toEqual(
      ask({ from: '2025-03-01', to: '2025-03-31', within: 'certainly' }),
    )
    expect(ask({ from: '2026', within: 'certainly' })).toEqual([])
    expect(ask({ to: '2024' })).toEqual(['rumoured-talks'])
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
