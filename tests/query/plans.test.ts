import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { EventRecord } from '../../src/dataset/record-types.js'
import { openPlans } from '../../src/query/open-plans.js'
import { type PlansFilter, plans } from '../../src/query/plans.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, sample, talk } from './sample-dataset.js'

const { sources } = sample
const worldOf = (...events: readonly EventRecord<Ids>[]) => createDataset({ events, sources })
const fates = (filter: PlansFilter<Ids>, world: Parameters<typeof plans>[1] = sample) =>
  plans(filter, world).map(({ event, certainty, known }) => [event.id, certainty, known])

const plan = talk('plan', '2025-03-10', { status: 'planned', relations: [{ type: 'realised-by', event: 'came' }] })
const came = (date: string) => talk('came', date, { relations: [{ type: 'realises', event: 'plan' }] })

describe('plans', () => {
  test('are the events that were planned, expected, proposed or put off, with what became of them', () => {
    expect(fates({})).toEqual([
      ['planned-talks', 'certain', 'yes'],
      ['awaited-visit', 'certain', 'yes'],
      ['second-talks', 'certain', 'no'],
      ['rumoured-talks', 'certain', 'no'],
    ])
    const [talks, visit, second] = plans({}, sample)
    expect(talks).toMatchObject({
      realisedBy: [{ event: { id: 'first-talks' }, certainty: 'certain' }],
      replacedBy: [],
    })
    expect(visit).toMatchObject({ realisedBy: [], replacedBy: [{ event: { id: 'call' }, certainty: 'certain' }] })
    expect(second?.outcome).toEqual({ result: 'unknown', summary: null, certainty: 'certain' })
    expect(talks?.outcome).toBeNull()
  })

  test('are filtered by type, status, participant and whether it is known what became of them', () => {
    expect(fates({ type: 'visit' })).toEqual([['awaited-visit', 'certain', 'yes']])
    expect(fates({ status: ['proposed', 'postponed'] })).toEqual([['rumoured-talks', 'certain', 'no']])
    expect(fates({ participant: 'bob', known: true })).toEqual([['planned-talks', 'certain', 'yes']])
    expect(fates({ known: false })).toHaveLength(2)
    expect(fates({ participant: [] })).toEqual([])
  })

  test('as of a day are those told of by then, with what had come of them by then', () => {
    expect(fates({ asOf: '2025-02-19' })).toEqual([])
    expect(fates({ asOf: '2025-03-01' })).toEqual([
      ['planned-talks', 'certain', 'yes'],
      ['awaited-visit', 'certain', 'no'],
      ['rumoured-talks', 'certain', 'no'],
    ])
    expect(plans({ asOf: '2025-03-01', type: 'visit' }, sample)[0]?.replacedBy).toEqual([])
  })

  test('take what may have come by then for a possible answer', () => {
    const world = worldOf(plan, came('2025-03'))
    expect(fates({ asOf: '2025-03-10' }, world)).toEqual([['plan', 'certain', 'possibly']])
    expect(plans({ asOf: '2025-03-10' }, world)[0]?.realisedBy).toEqual([])
    expect(plans({ asOf: '2025-03-10', within: 'possibly' }, world)[0]?.realisedBy).toMatchObject([
      { certainty: 'possible' },
    ])
    expect(fates({ asOf: '2025-03-10', known: true }, world)).toEqual([])
    expect(fates({ asOf: '2025-03-10', known: false }, world)).toEqual([])
    for (const known of [true, false]) {
      expect(fates({ asOf: '2025-03-10', known, within: 'possibly' }, world)).toEqual([
        ['plan', 'possible', 'possibly'],
      ])
    }
    expect(fates({ asOf: '2025-03', known: true }, world)).toEqual([['plan', 'certain', 'yes']])
  })

  test('have an outcome from when a source tells of it', () => {
    const evidence = (source: string, field: string) => ({
      source,
      fields: [field],
      spans: [],
      support: 'states' as const,
      note: null,
    })
    const outcome = { result: 'other' as const, summary: 'x' }
    const told = talk('told', '2025-03', {
      status: 'postponed',
      outcome,
      evidence: [evidence('gazette', '/date'), evidence('herald', '/outcome/result')],
    })
    expect(fates({ asOf: '2025-04-09' }, worldOf(told))).toEqual([['told', 'certain', 'no']])
    expect(plans({ asOf: '2025-04-09' }, worldOf(told))[0]?.outcome).toBeNull()
    expect(plans({ asOf: '2025-04-10' }, worldOf(told))[0]).toMatchObject({
      known: 'yes',
      outcome: { ...outcome, certainty: 'certain' },
    })
    expect(fates({ asOf: '2025-02-20' }, worldOf({ ...told, evidence: [evidence('gazette', '/date')] }))).toEqual([
      ['told', 'certain', 'yes'],
    ])
  })

  test('are merely possible where the source may have been published by then', () => {
    const world = createDataset({
      events: [talk('plan', '2025', { status: 'planned' })],
      sources: sources.map((one) => ({ ...one, published: { ...one.published, edtf: '2025-03' } })),
    })
    expect(fates({ asOf: '2025-03-10' }, world)).toEqual([])
    expect(fates({ asOf: '2025-03-10', within: 'possibly' }, world)).toEqual([['plan', 'possible', 'no']])
    expect(fates({ asOf: '2025-03' }, world)).toEqual([['plan', 'certain', 'no']])
  })

  test('refuse a key, term, id or day that does not exist', () => {
    const ask = plans as (...given: readonly unknown[]) => unknown
    expect(() => ask({ from: '2025' }, sample)).toThrow('plans: there is no filter "from"')
    expect(() => ask({ status: 'held' }, sample)).toThrow('status cannot be "held"')
    expect(() => ask({ known: 'yes' }, sample)).toThrow('known cannot be "yes"')
    expect(() => ask({ participant: 'an' }, sample)).toThrow('the nearest is "ann"')
    expect(() => ask({ asOf: '2025-02-30' }, sample)).toThrow(RangeError)
  })

  test('are none where there are no events', () => {
    expect(plans({ asOf: '2025' }, createDataset({}))).toEqual([])
  })
})

describe('openPlans', () => {
  test('gives the plans of which nothing more is known', () => {
    expect(idsOf(openPlans({}, sample))).toEqual(['second-talks', 'rumoured-talks'])
  })

  test('as of a day gives what was open then: told of by then, and not yet settled', () => {
    const open = (asOf: string) => idsOf(openPlans({ asOf }, sample))
    expect(open('2025-02-28')).toEqual(['planned-talks', 'awaited-visit', 'rumoured-talks'])
    expect(open('2025-03-01')).toEqual(['awaited-visit', 'rumoured-talks'])
    expect(open('2025-04-09')).toEqual(['rumoured-talks'])
    expect(open('2025-02-19')).toEqual([])
  })

  test('says which plans what may have come by then leaves merely possible', () => {
    const world = worldOf(plan, came('2025-03'))
    expect(idsOf(openPlans({ asOf: '2025-02-28' }, world))).toEqual(['plan'])
    expect(openPlans({ asOf: '2025-03-10' }, world)).toEqual([])
    const possibly = openPlans({ asOf: '2025-03-10', within: 'possibly' }, world)
    expect([idsOf(possibly), idsOf(possibly.possible)]).toEqual([['plan'], ['plan']])
    expect(openPlans({ asOf: '2025-02-28', within: 'possibly' }, world).possible).toEqual([])
    expect(openPlans({ asOf: '2025-03-31', within: 'possibly' }, world)).toHaveLength(0)
  })

  test('takes what was put off for open until something tells what became of it', () => {
    const world = worldOf(
      talk('put-off', '2025-03-10', { status: 'postponed' }),
      talk('put-off-for-good', '2025-03-10', { status: 'postponed', outcome: { result: 'declined', summary: 'x' } }),
      talk('made-good', '2025-03-10', { status: 'postponed', relations: [{ type: 'realised-by', event: 'came' }] }),
      talk('called-off', '2025-03-10', { status: 'cancelled' }),
      talk('came', '2025-03-20', { relations: [{ type: 'realises', event: 'made-good' }] }),
    )
    expect(idsOf(openPlans({}, world))).toEqual(['put-off'])
    expect(idsOf(openPlans({ asOf: '2025-03-15' }, world))).toEqual(['made-good', 'put-off'])
  })

  test('leaves out as of a day what no source at hand tells', () => {
    const world = createDataset({ events: [talk('plan', '2025', { status: 'planned' })] })
    expect(idsOf(openPlans({}, world))).toEqual(['plan'])
    expect(openPlans({ asOf: '2025' }, world)).toEqual([])
  })

  test('refuses a key or day that does not exist, by its own name', () => {
    const ask = openPlans as (...given: readonly unknown[]) => unknown
    expect(() => ask({ status: 'planned' }, sample)).toThrow('openPlans: there is no filter "status"')
    expect(() => ask({ asOf: 2025 }, sample)).toThrow(RangeError)
    expect(() => ask(null, sample)).toThrow('openPlans: the filter is null')
  })
})
