import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Condition, PositionRecord } from '../../src/dataset/record-types.js'
import { type ConflictsFilter, conflictingPreconditions } from '../../src/query/conflicting-preconditions.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { position, sample } from './sample-dataset.js'

const on = (option: string, type: Condition['type'] = 'only-if'): Condition<Ids> => ({ type, option })
const conflicts = (positions: readonly PositionRecord<Ids>[], filter: ConflictsFilter<Ids> = {}) =>
  conflictingPreconditions(filter, createDataset({ ...sample, positions })).map((one) => [
    one.rule,
    ...one.positions.map(({ id }) => id),
    one.over.join(' '),
  ])

const truceAfterBorder = position('ann', 'ann', '2025-03-01', { conditions: [on('border/line', 'after')] })
const borderAfterTruce = position('bob', 'bob', '2025-03-02', {
  option: 'border/line',
  stance: 'demands',
  conditions: [on('truce/full', 'after')],
})
const noBorder = position('cara', 'cara', '2025-03-03', { option: 'border/line', stance: 'rules-out' })

describe('conflictingPreconditions', () => {
  test('finds a deadlock where each needs first what the other gives second', () => {
    const both = [['deadlock', 'ann', 'bob', 'options/truce/full options/border/line']]
    expect(conflicts([truceAfterBorder, borderAfterTruce])).toEqual(both)
    const unless = { ...truceAfterBorder, stance: 'opposes' as const, conditions: [on('border/line', 'unless')] }
    expect(conflicts([unless, borderAfterTruce])).toEqual(both)
    expect(conflicts([truceAfterBorder, { ...borderAfterTruce, conditions: [on('truce/partial')] }])).toEqual([])
    expect(conflicts([truceAfterBorder, { ...borderAfterTruce, stance: 'mixed' }])).toEqual([])
  })

  test('finds a need blocked where another rejects or rules out what is needed, without a condition', () => {
    expect(conflicts([truceAfterBorder, noBorder])).toEqual([['blocked', 'ann', 'cara', 'options/border/line']])
    expect(conflicts([truceAfterBorder, { ...noBorder, stance: 'rejects' }])).toHaveLength(1)
    expect(conflicts([truceAfterBorder, { ...noBorder, stance: 'opposes' }])).toEqual([])
    expect(conflicts([truceAfterBorder, { ...noBorder, conditions: [on('truce/partial', 'unless')] }])).toEqual([])
    expect(conflicts([truceAfterBorder, { ...noBorder, option: 'truce/full' }])).toEqual([])
  })

  test('finds a trade blocked where another refuses either of the two', () => {
    const trade = { ...truceAfterBorder, conditions: [on('border/line', 'in-exchange-for')] }
    expect(conflicts([trade, noBorder])).toEqual([['blocked', 'ann', 'cara', 'options/border/line']])
    expect(conflicts([trade, { ...noBorder, option: 'truce/full' }])).toEqual([
      ['blocked', 'ann', 'cara', 'options/truce/full'],
    ])
  })

  test('finds what is contrary where what one needs bars the other, be it an option or an event', () => {
    const unless = { ...borderAfterTruce, option: 'truce/partial', conditions: [on('border/line', 'unless')] }
    expect(conflicts([truceAfterBorder, unless])).toEqual([['contrary', 'ann', 'bob', 'options/border/line']])
    const onCall = (type: Condition['type']): Condition<Ids> => ({ type, event: 'call' })
    const needs = { ...truceAfterBorder, conditions: [onCall('only-if')] }
    expect(conflicts([needs, { ...borderAfterTruce, conditions: [onCall('unless')] }])).toEqual([
      ['contrary', 'ann', 'bob', 'events/call'],
    ])
  })

  test('does not compare conditions in words', () => {
    const rain = (type: Condition['type']): Condition<Ids> => ({ type, text: 'rain' })
    const needs = { ...truceAfterBorder, conditions: [rain('only-if')] }
    expect(conflicts([needs, { ...borderAfterTruce, conditions: [rain('unless')] }])).toEqual([])
  })

  test('does not set an actor against itself, or against one that it speaks for or with', () => {
    expect(conflicts([truceAfterBorder, { ...noBorder, actor: 'ann' }])).toEqual([])
    expect(conflicts([truceAfterBorder, { ...noBorder, onBehalfOf: 'ann' }])).toEqual([])
    expect(conflicts([{ ...truceAfterBorder, onBehalfOf: 'cara' }, noBorder])).toEqual([])
    const forNorth = { ...truceAfterBorder, onBehalfOf: 'north' }
    expect(conflicts([forNorth, { ...noBorder, onBehalfOf: 'north' }])).toEqual([])
    expect(conflicts([forNorth, { ...noBorder, onBehalfOf: 'south' }])).toHaveLength(1)
  })

  test('gives the preconditions of the two, of which a refusal has none', () => {
    const world = createDataset({ ...sample, positions: [truceAfterBorder, borderAfterTruce, noBorder] })
    const preconditions = conflictingPreconditions({}, world).map((one) => one.preconditions.map(({ actor }) => actor))
    expect(preconditions).toEqual([['ann', 'bob'], ['ann']])
  })

  test('filters by rule, actor, option, voice and day', () => {
    const all = [truceAfterBorder, { ...borderAfterTruce, onBehalfOf: 'south' }, noBorder]
    const rules = (filter: ConflictsFilter<Ids>) => conflicts(all, filter).map(([rule]) => rule)
    expect(rules({})).toEqual(['deadlock', 'blocked'])
    expect(rules({ rule: 'blocked' })).toEqual(['blocked'])
    expect(rules({ actor: 'south' })).toEqual(['deadlock'])
    expect(rules({ actor: 'cara' })).toEqual(['blocked'])
    expect(rules({ option: 'truce/full' })).toEqual(['deadlock'])
    expect(rules({ option: 'truce/partial' })).toEqual([])
    expect(rules({ voice: 'direct-quote' })).toEqual([])
    expect(rules({ asOf: '2025-03-02' })).toEqual(['deadlock'])
  })

  test('is possible where one of the two is', () => {
    const world = createDataset({
      ...sample,
      positions: [truceAfterBorder, { ...noBorder, date: truceAfterBorder.date }],
    })
    const unsure = createDataset({
      ...sample,
      positions: [truceAfterBorder, position('cara', 'cara', '2025-03', { option: 'border/line', stance: 'rejects' })],
    })
    const certainty = (dataset: typeof world) =>
      conflictingPreconditions({ asOf: '2025-03-05', within: 'possibly' }, dataset).map((one) => one.certainty)
    expect(certainty(world)).toEqual(['certain'])
    expect(certainty(unsure)).toEqual(['possible'])
    expect(conflictingPreconditions({ asOf: '2025-03-05' }, unsure)).toEqual([])
  })

  test('refuses a key, term, id or day that does not exist, by its own name', () => {
    const ask = conflictingPreconditions as (...given: readonly unknown[]) => unknown
    expect(() => ask({ type: 'after' }, sample)).toThrow('conflictingPreconditions: there is no filter "type"')
    expect(() => ask({ rule: 'block' }, sample)).toThrow('the nearest is "blocked"')
    expect(() => ask({ actor: 'an' }, sample)).toThrow('the nearest is "ann"')
    expect(() => ask({ asOf: 'now' }, sample)).toThrow('conflictingPreconditions: asOf is "now"')
    expect(() => ask(null, sample)).toThrow('the filter is null')
  })

  test('is empty where there are no positions', () => {
    expect(conflictingPreconditions({}, createDataset({}))).toEqual([])
  })
})
