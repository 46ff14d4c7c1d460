import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { PositionRecord } from '../../src/dataset/record-types.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { type StanceHistoryOptions, stanceHistory } from '../../src/query/stance-history.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { position, sample } from './sample-dataset.js'

const worldOf = (...positions: readonly PositionRecord<Ids>[]) => createDataset({ ...sample, positions })
const historyIn = (world: ReturnType<typeof worldOf>, options: StanceHistoryOptions = {}) =>
  stanceHistory('ann', 'truce/full', options, world).map(({ position: { id }, change, order }) => [id, change, order])

describe('stanceHistory', () => {
  test('says of each position what it is to the one before', () => {
    const world = worldOf(
      position('one', 'ann', '2025-03-01', { stance: 'supports' }),
      position('two', 'ann', '2025-03-02', { stance: 'supports' }),
      position('three', 'ann', '2025-03-03', { stance: 'demands', reaffirms: 'one' }),
      position('four', 'ann', '2025-03-04', { stance: 'accepts' }),
      position('five', 'ann', '2025-03-05', { stance: 'rejects' }),
      position('six', 'ann', '2025-03-06', { stance: 'noncommittal' }),
      position('seven', 'ann', '2025-03-07', { stance: 'supports', reaffirms: 'one' }),
      position('elsewhere', 'ann', '2025-03-03', { option: 'truce/partial' }),
      position('another', 'bob', '2025-03-03'),
    )
    expect(historyIn(world)).toEqual([
      ['one', 'first', 'certain'],
      ['two', 'repeated', 'certain'],
      ['three', 'reaffirmed', 'certain'],
      ['four', 'changed', 'certain'],
      ['five', 'reversed', 'certain'],
      ['six', 'changed', 'certain'],
      // It says that it repeats the first, and yet the one before was on no side.
      ['seven', 'changed', 'certain'],
    ])
    const [, two] = stanceHistory('ann', 'truce/full', {}, world)
    expect(two).toMatchObject({ polarity: 1, before: { id: 'one' }, certainty: 'certain' })
  })

  test('names what a position supersedes, reaffirms and contradicts, on whatever option and by whomever', () => {
    const world = worldOf(
      position('of-bob', 'bob', '2025-03-01'),
      position('partial', 'ann', '2025-03-01', { option: 'truce/partial', contradicts: ['full'] }),
      position('full', 'ann', '2025-03-02', {
        supersedes: 'partial',
        reaffirms: 'of-bob',
        contradicts: ['partial', 'lost'],
      }),
    )
    expect(stanceHistory('ann', 'truce/full', {}, world)).toMatchObject([
      { change: 'first', supersedes: { id: 'partial' }, reaffirms: { id: 'of-bob' }, contradicts: [{ id: 'partial' }] },
    ])
    expect(stanceHistory('bob', 'truce/full', {}, world)).toMatchObject([
      { supersedes: null, reaffirms: null, contradicts: [] },
    ])
  })

  test('compares with the one before though it lies outside the days asked for', () => {
    const world = worldOf(
      position('one', 'ann', '2025-03-01', { stance: 'supports' }),
      position('two', 'ann', '2025-04-01', { stance: 'opposes' }),
    )
    expect(historyIn(world, { from: '2025-04' })).toEqual([['two', 'reversed', 'certain']])
    expect(historyIn(world, { on: '2025-04' })).toEqual([['two', 'reversed', 'certain']])
  })

  test('says where the dates leave open what came before', () => {
    const world = worldOf(
      position('early', 'ann', '2025-01-01'),
      position('some-day', 'ann', '2025-03'),
      position('mid-month', 'ann', '2025-03-15', { stance: 'opposes' }),
      position('late', 'ann', '2025-05-01'),
      position('later', 'ann', '2025-05-02'),
    )
    expect(historyIn(world)).toEqual([
      ['early', 'first', 'certain'],
      ['some-day', 'repeated', 'possible'],
      ['mid-month', 'reversed', 'possible'],
      ['late', 'reversed', 'possible'],
      ['later', 'repeated', 'certain'],
    ])
  })

  test('counts what may have been taken within the days where it is asked to, and says so', () => {
    const world = worldOf(position('one', 'ann', '2025-03-01'), position('two', 'ann', '2025-03~'))
    const certainties = (options: StanceHistoryOptions) =>
      stanceHistory('ann', 'truce/full', options, world).map(({ position: { id }, certainty }) => [id, certainty])
    expect(certainties({ to: '2025-03' })).toEqual([['one', 'certain']])
    expect(certainties({ to: '2025-03', within: 'possibly' })).toEqual([
      ['two', 'possible'],
      ['one', 'certain'],
    ])
  })

  test('takes the word of a record that it came after another', () => {
    const world = worldOf(
      position('a-third', 'ann', '2025-03', { stance: 'opposes', supersedes: 'b-second' }),
      position('b-second', 'ann', '2025-03', { reaffirms: 'c-first' }),
      position('c-first', 'ann', '2025-03'),
    )
    expect(historyIn(world)).toEqual([
      ['c-first', 'first', 'certain'],
      ['b-second', 'reaffirmed', 'certain'],
      ['a-third', 'reversed', 'certain'],
    ])
  })

  test('lets what supersedes wait for what it supersedes, and for all that surely came before that', () => {
    const world = worldOf(
      position('last', 'ann', '2025-03-01~', {
        supersedes: 'middle',
        date: { ...position('x', 'ann', '2025-03').date },
      }),
      position('first', 'ann', '2025-03-02'),
      position('middle', 'ann', '2025-03-05'),
    )
    expect(historyIn(world).map(([id]) => id)).toEqual(['first', 'middle', 'last'])
  })

  test('keeps the order of the dates for what supersedes itself in a circle', () => {
    const world = worldOf(
      position('one', 'ann', '2025-03-01', { supersedes: 'two' }),
      position('two', 'ann', '2025-03-02', { supersedes: 'one' }),
      position('own', 'ann', '2025-03-03', { supersedes: 'own' }),
      position('free', 'ann', '2025-03-04'),
    )
    expect(historyIn(world).map(([id]) => id)).toEqual(['free', 'one', 'two', 'own'])
  })

  test('does not count what others say of or for the actor, unless it is asked to', () => {
    const ids = (actor: string, options: StanceHistoryOptions = {}) =>
      stanceHistory(actor, 'truce/full', options, sample).map((step) => step.position.id)
    expect(ids('south')).toEqual([])
    expect(ids('south', { voice: ['outlet-characterisation', 'headline'] })).toEqual(['said-of-south'])
    expect(ids('north')).toEqual([])
    expect(ids('north', { onBehalf: true })).toEqual(['cara-for-north'])
    expect(ids('cara', { onBehalf: true })).toEqual(['cara-for-north'])
  })

  test('names what it cannot answer', () => {
    expect(() => stanceHistory('anm', 'truce/full', {}, sample)).toThrow(UnknownIdError)
    expect(() => stanceHistory('ann', 'truce/fully', {}, sample)).toThrow('truce/full')
    const wrong = { asOf: '2025' } as StanceHistoryOptions
    expect(() => stanceHistory('ann', 'truce/full', wrong, sample)).toThrow(InvalidFilterError)
    expect(() => stanceHistory('ann', 'truce/full', { from: '2025-02-30' }, sample)).toThrow(RangeError)
  })
})
