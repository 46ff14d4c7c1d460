import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { ProposalRecord } from '../../src/dataset/record-types.js'
import { type OnTheTableOptions, onTheTable } from '../../src/query/on-the-table.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { proposal, step } from './any-negotiation.js'
import { dated, position, sample } from './sample-dataset.js'

const world = (more: Partial<ProposalRecord<Ids>>, ...others: readonly ProposalRecord<Ids>[]) =>
  createDataset({
    ...sample,
    proposals: [proposal('deal', { date: dated('2025-03-01'), addressees: [], ...more }), ...others],
    positions: [position('ann-for-south', 'ann', '2025-03-02', { onBehalfOf: 'south' })],
  })

const standing = (date: string, options: OnTheTableOptions<Ids>, asked = sample) =>
  onTheTable(date, options, asked).map((one) => [one.proposal.id, one.certainty, one.standing])

describe('onTheTable', () => {
  test('gives the proposals known by the end of the day, month or year', () => {
    expect(standing('2025-02-28', {})).toEqual([])
    expect(standing('2025-03-01', {})).toEqual([['plan', 'certain', 'rejected']])
    expect(standing('2025-04-15', {})).toEqual([['plan', 'certain', 'rejected']])
    expect(standing('2025-04', {})).toEqual([
      ['plan', 'certain', 'superseded'],
      ['idea', 'certain', 'floated'],
    ])
    expect(standing('2025', {})).toEqual(standing('2025-04-30', {}))
  })

  test('counts and marks what may have been known by then where it is asked to', () => {
    expect(standing('2025-04-15', { within: 'certainly' })).toEqual(standing('2025-04-15', {}))
    expect(standing('2025-04-15', { within: 'possibly' })).toEqual([
      ['plan', 'certain', 'rejected'],
      ['idea', 'possible', 'floated'],
    ])
    expect(onTheTable('2025-04-15', {}, sample)[0]?.possibleStandings).toEqual(['rejected', 'superseded'])
  })

  test('works the standing out from the steps taken by then', () => {
    const deal = world({
      history: [
        step('2025-03-01', 'tabled', { by: ['ann'] }),
        step('2025-03', 'accepted', { by: ['bob'] }),
        step('2025-04', 'withdrawn', { by: ['ann'] }),
      ],
    })
    expect(onTheTable('2025-03-01', {}, deal)[0]?.possibleStandings).toEqual(['open', 'accepted'])
    expect(onTheTable('2025-03-31', {}, deal)[0]?.possibleStandings).toEqual(['accepted'])
    expect(onTheTable('2025-04-01', {}, deal)[0]?.possibleStandings).toEqual(['accepted', 'withdrawn'])
    expect(onTheTable('2025-04', {}, deal)[0]?.possibleStandings).toEqual(['withdrawn'])
  })

  test('takes its first step for taken where it is on the table, and is open where none can have been', () => {
    const deal = world({ history: [step('2025-03', 'floated'), step('2025-03', 'planned')] })
    expect(onTheTable('2025-03-01', {}, deal)[0]?.possibleStandings).toEqual(['floated', 'planned'])
    const later = world({ history: [step('2025-04', 'floated')] })
    expect(onTheTable('2025-03-01', {}, later)[0]?.possibleStandings).toEqual(['open'])
  })

  test('filters by where it surely stood, or may have stood', () => {
    expect(standing('2025-04-15', { standing: 'rejected' })).toEqual([])
    expect(standing('2025-04-15', { standing: ['rejected', 'superseded'] })).toHaveLength(1)
    expect(standing('2025-04-15', { standing: 'superseded', within: 'possibly' })).toEqual([
      ['plan', 'certain', 'rejected'],
    ])
    expect(standing('2025-03-01', { standing: 'rejected' })).toHaveLength(1)
    expect(standing('2025-03-01', { standing: 'open', within: 'possibly' })).toEqual([])
  })

  test('filters by proposer, addressee and option', () => {
    expect(standing('2025', { proposer: 'north' })).toEqual([['idea', 'certain', 'floated']])
    expect(standing('2025', { addressee: ['bob', 'cara'] })).toEqual([['plan', 'certain', 'superseded']])
    expect(standing('2025', { option: 'truce/partial' })).toEqual([['idea', 'certain', 'floated']])
    expect(standing('2025', { option: [] })).toEqual([])
  })

  test('keeps what each addressee answered, and who has not', () => {
    const deal = world({
      addressees: ['bob', 'cara', 'south', 'north'],
      history: [
        step('2025-03-01', 'tabled', { by: ['ann'] }),
        step('2025-03-01', 'accepted-in-principle', { by: ['bob'] }),
        step('2025-03-02', 'rejected', { by: ['ann'], position: 'ann-for-south' }),
        step('2025-03', 'accepted', { by: ['bob', 'cara'] }),
        step('2025-03-02', 'under-discussion', { by: ['north'] }),
      ],
    })
    const asked = (within: 'certainly' | 'possibly') => {
      const [{ answered, awaited, standing } = { answered: [], awaited: [], standing: null }] = onTheTable(
        '2025-03-02',
        { within },
        deal,
      )
      return [
        standing,
        answered.map(({ actor, addressees, status, certainty }) => [actor, ...addressees, status, certainty]),
        awaited.map(({ actor, certainty }) => [actor, certainty]),
      ]
    }
    expect(asked('certainly')).toEqual([
      'divided',
      [
        ['bob', 'bob', 'accepted-in-principle', 'certain'],
        ['ann', 'south', 'rejected', 'certain'],
      ],
      [['north', 'certain']],
    ])
    expect(asked('possibly')).toEqual([
      'divided',
      [
        ['bob', 'bob', 'accepted-in-principle', 'certain'],
        ['ann', 'south', 'rejected', 'certain'],
        ['bob', 'bob', 'accepted', 'possible'],
        ['cara', 'cara', 'accepted', 'possible'],
      ],
      [
        ['cara', 'possible'],
        ['north', 'certain'],
      ],
    ])
  })

  test('gives an answer by nobody known, and one by somebody who was not asked', () => {
    const history = [step('2025-03-01', 'accepted'), step('2025-03-01', 'accepted', { by: ['cara'] })]
    const [one] = onTheTable('2025-03', {}, world({ addressees: ['bob'], history }))
    expect(one?.answered.map(({ actor, addressees }) => [actor, addressees])).toEqual([
      [null, []],
      ['cara', []],
    ])
    expect(one?.awaited).toEqual([{ actor: 'bob', certainty: 'certain' }])
  })

  test('has a later version supersede it from when that is known', () => {
    const deal = world(
      { history: [step('2025-03-01', 'signed')] },
      proposal('second', { date: dated('2025-03-10'), versionOf: 'deal' }),
      proposal('third', { date: dated('2025-04~'), versionOf: 'deal' }),
    )
    expect(onTheTable('2025-03-09', {}, deal)[0]?.standing).toBe('signed')
    expect(onTheTable('2025-03-10', {}, deal)[0]?.possibleStandings).toEqual(['superseded'])
  })

  test('refuses what is no day, key, term or id', () => {
    const ask = onTheTable as (...given: readonly unknown[]) => unknown
    expect(() => ask('2025-02-30', {}, sample)).toThrow(
      new RangeError('onTheTable: date is "2025-02-30", which is no day of the calendar: the nearest is "2025-02-28"'),
    )
    expect(() => ask(undefined, {}, sample)).toThrow('onTheTable: date is undefined')
    expect(() => ask('2025', { asOf: '2025' }, sample)).toThrow('onTheTable: there is no filter "asOf"')
    expect(() => ask('2025', { standing: 'opened' }, sample)).toThrow('the nearest is "open"')
    expect(() => ask('2025', { within: 'surely' }, sample)).toThrow('within cannot be "surely"')
    expect(() => ask('2025', { proposer: 'an' }, sample)).toThrow('the nearest is "ann"')
    expect(() => ask('2025', null, sample)).toThrow('the filter is null')
  })

  test('is empty where there are no proposals', () => {
    expect(onTheTable('2025', {}, createDataset({}))).toEqual([])
  })
})
