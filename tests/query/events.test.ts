import { describe, expect, test } from 'vitest'
import { meetingsOf } from '../../src/query/meetings-of.js'
import { mentionsOf } from '../../src/query/mentions-of.js'
import { openPlans } from '../../src/query/open-plans.js'
import { whatBecameOf } from '../../src/query/what-became-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, part, sample, talk } from './sample-dataset.js'

describe('whatBecameOf', () => {
  test('names what a plan came about as', () => {
    const { known, realisedBy, replacedBy, outcome } = whatBecameOf('planned-talks', sample)
    expect([known, idsOf(realisedBy), replacedBy, outcome]).toEqual([true, ['first-talks'], [], null])
  })

  test('names what took the place of a plan', () => {
    const { known, realisedBy, replacedBy } = whatBecameOf('awaited-visit', sample)
    expect([known, realisedBy, idsOf(replacedBy)]).toEqual([true, [], ['call']])
  })

  test('says that it is not known', () => {
    expect(whatBecameOf('second-talks', sample)).toEqual({
      known: false,
      realisedBy: [],
      replacedBy: [],
      outcome: { result: 'unknown', summary: null },
    })
    expect(whatBecameOf('rumoured-talks', sample).known).toBe(false)
  })

  test('knows of what was held, declined or had an outcome', () => {
    expect(whatBecameOf('first-talks', sample)).toMatchObject({ known: true, outcome: { result: 'no-agreement' } })
    expect(whatBecameOf('refused-visit', sample).known).toBe(true)
    const told = talk('told', '2025', { status: 'unconfirmed', outcome: { result: 'other', summary: 'x' } })
    const world = createDataset({ events: [told, { ...told, id: 'untold', outcome: null }] })
    expect(whatBecameOf('told', world).known).toBe(true)
    expect(whatBecameOf('untold', world).known).toBe(false)
  })

  test('leaves out an event that the dataset does not have', () => {
    const world = createDataset({
      events: [talk('plan', '2025', { status: 'planned', relations: [{ type: 'realised-by', event: 'gone' }] })],
    })
    expect(whatBecameOf('plan', world)).toMatchObject({ known: false, realisedBy: [] })
  })
})

describe('openPlans', () => {
  test('gives the plans of which nothing more is known', () => {
    expect(idsOf(openPlans({}, sample))).toEqual(['second-talks', 'rumoured-talks'])
  })

  test('as of a day gives what was open then: told of by then, and not yet settled', () => {
    expect(idsOf(openPlans({ asOf: '2025-02-28' }, sample))).toEqual([
      'planned-talks',
      'awaited-visit',
      'rumoured-talks',
    ])
    expect(idsOf(openPlans({ asOf: '2025-03-01' }, sample))).toEqual(['awaited-visit', 'rumoured-talks'])
    expect(idsOf(openPlans({ asOf: '2025-04-09' }, sample))).toEqual(['rumoured-talks'])
    expect(openPlans({ asOf: '2025-02-19' }, sample)).toEqual([])
  })

  test('takes what may have settled a plan by then for an answer only where it has to be open surely', () => {
    const { sources } = sample
    const events = [
      talk('plan', '2025-03-10', { status: 'planned', relations: [{ type: 'realised-by', event: 'came' }] }),
      talk('came', '2025-03', { relations: [{ type: 'realises', event: 'plan' }] }),
    ]
    const world = createDataset({ events, sources })
    expect(idsOf(openPlans({ asOf: '2025-03-10', within: 'possibly' }, world))).toEqual(['plan'])
    expect(openPlans({ asOf: '2025-03-10' }, world)).toEqual([])
    expect(idsOf(openPlans({ asOf: '2025-02-28' }, world))).toEqual(['plan'])
    expect(openPlans({ asOf: '2025-03-31' }, world)).toEqual([])
  })

  test('takes what was put off for open until something tells what became of it', () => {
    const events = [
      talk('put-off', '2025-03-10', { status: 'postponed' }),
      talk('put-off-for-good', '2025-03-10', { status: 'postponed', outcome: { result: 'declined', summary: 'x' } }),
      talk('made-good', '2025-03-10', { status: 'postponed', relations: [{ type: 'realised-by', event: 'came' }] }),
      talk('called-off', '2025-03-10', { status: 'cancelled' }),
      talk('came', '2025-03-20', { relations: [{ type: 'realises', event: 'made-good' }] }),
    ]
    const world = createDataset({ events, sources: sample.sources })
    expect(idsOf(openPlans({}, world))).toEqual(['put-off'])
    expect(idsOf(openPlans({ asOf: '2025-03-15' }, world))).toEqual(['made-good', 'put-off'])
    expect(whatBecameOf('put-off', world)).toMatchObject({ known: false, outcome: null })
  })

  test('leaves out as of a day what no source at hand tells', () => {
    const world = createDataset({ events: [talk('plan', '2025', { status: 'planned' })] })
    expect(idsOf(openPlans({}, world))).toEqual(['plan'])
    expect(openPlans({ asOf: '2025' }, world)).toEqual([])
  })
})

describe('meetingsOf', () => {
  test('gives the held talks in which all took part', () => {
    expect(idsOf(meetingsOf(['ann', 'bob'], sample))).toEqual(['first-talks', 'call'])
    expect(idsOf(meetingsOf(['ann'], sample))).toEqual(['first-talks', 'call'])
  })

  test('does not count who reports, or is not confirmed, or whose state took part', () => {
    expect(meetingsOf(['cara'], sample)).toEqual([])
    expect(meetingsOf(['north'], sample)).toEqual([])
    const world = createDataset({
      ...sample,
      events: [
        talk('talks', '2025', {
          participants: [part('ann'), part('bob', 'absent'), part('cara', 'confirmed', 'subject')],
        }),
      ],
    })
    expect(meetingsOf(['ann', 'bob'], world)).toEqual([])
    expect(meetingsOf(['ann', 'cara'], world)).toEqual([])
    expect(idsOf(meetingsOf(['ann'], world))).toEqual(['talks'])
  })
})

describe('mentionsOf', () => {
  test('gives every record that names the actor, by collection', () => {
    const { events, proposals, positions, discrepancies, ...others } = mentionsOf('cara', sample)
    expect(idsOf(events)).toEqual(['call'])
    expect(idsOf(positions)).toEqual(['cara-for-north', 'bob-accepts'])
    expect(idsOf(discrepancies)).toEqual(['tolls'])
    expect(Object.values({ proposals, ...others }).flat()).toEqual([])
  })

  test('finds references at any depth, and does not take a place for an actor', () => {
    const north = mentionsOf('north', sample)
    expect(idsOf(north.actors)).toEqual(['ann'])
    expect(north.places).toHaveLength(4)
    expect(idsOf(north.proposals)).toEqual(['idea'])
    expect(idsOf(north.figures)).toContain('toll-low')
    const world = createDataset({
      ...sample,
      actors: sample.actors.map((one) => ({ ...one, id: one.id === 'cara' ? 'land' : one.id })),
    })
    expect(mentionsOf('land', world).discrepancies).toEqual([])
  })
})
