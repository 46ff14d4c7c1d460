import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { type StanceChangesFilter, stanceChanges } from '../../src/query/stance-changes.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, position, sample } from './sample-dataset.js'

const changes = (filter: StanceChangesFilter<Ids>, world: Dataset<Ids> = sample) =>
  stanceChanges(filter, world).map(({ actor, option, change, certainty }) => [actor, option, change, certainty])

describe('stanceChanges', () => {
  test('is who stands elsewhere at the end than at the start, with the positions', () => {
    expect(changes({ from: '2025-03-01', to: '2025-05' })).toEqual([
      ['ann', 'truce/full', 'changed', 'certain'],
      ['bob', 'truce/full', 'reversed', 'certain'],
      // North spoke of the border some day in March, which may be the first.
      ['cara', 'truce/full', 'first', 'certain'],
    ])
    const [, bob] = stanceChanges({ from: '2025-03-01', to: '2025-05' }, sample)
    expect(idsOf(bob?.before ?? [])).toEqual(['bob-rejects'])
    expect(idsOf(bob?.after ?? [])).toEqual(['bob-accepts'])
  })

  test('starts at the end of the first day and ends with the last one', () => {
    expect(changes({ from: '2025-02-28', to: '2025-03-01' })).toEqual([
      ['ann', 'truce/full', 'first', 'certain'],
      ['bob', 'truce/full', 'first', 'certain'],
    ])
    expect(changes({ from: '2025-03', to: '2025-03-01' })).toEqual([])
    expect(changes({ from: '2025', to: '2025-02' })).toEqual([])
    expect(changes({ from: '2025-05' })).toEqual([])
  })

  test('narrows to actors, options, issues and voices', () => {
    const from = '2025-02-28'
    expect(changes({ from, actor: ['bob', 'north'] })).toHaveLength(2)
    expect(changes({ from, actor: [] })).toEqual([])
    expect(changes({ from, issue: 'border' })).toEqual([['north', 'border/line', 'first', 'certain']])
    expect(changes({ from, option: 'truce/partial' })).toEqual([])
    expect(changes({ from, option: 'truce/partial', voice: 'attributed-by-other' })).toEqual([
      ['ann', 'truce/partial', 'first', 'certain'],
    ])
    expect(changes({ from, actor: 'north', option: 'truce/full', onBehalf: true })).toEqual([
      ['north', 'truce/full', 'first', 'certain'],
    ])
  })

  test('leaves out what may have changed, unless asked for what is possible', () => {
    const until = { from: '2025-03-10', to: '2025-04-02', actor: 'bob' } as const
    expect(changes(until)).toEqual([])
    expect(changes({ ...until, within: 'possibly' })).toEqual([['bob', 'truce/full', 'changed', 'possible']])
    const world = createDataset({ ...sample, positions: [position('in-march', 'ann', '2025-03')] })
    const days = { from: '2025-03-10', to: '2025-03-20' }
    expect(changes(days, world)).toEqual([])
    expect(changes({ ...days, within: 'possibly' }, world)).toEqual([['ann', 'truce/full', 'first', 'possible']])
    expect(changes({ from: '2025-03-10', to: '2025-03-10', within: 'possibly' }, world)).toEqual([])
  })

  test('knows a stance that was withdrawn, since one on another option stands in its place', () => {
    const world = createDataset({
      ...sample,
      positions: [
        position('whole', 'ann', '2025-03-01'),
        position('in-part', 'ann', '2025-04-01', { option: 'truce/partial', supersedes: 'whole' }),
      ],
    })
    expect(changes({ from: '2025-03-15' }, world)).toEqual([
      ['ann', 'truce/full', 'withdrawn', 'certain'],
      ['ann', 'truce/partial', 'first', 'certain'],
    ])
  })

  test('takes no stance that is repeated for a change', () => {
    const world = createDataset({
      ...sample,
      positions: [position('once', 'ann', '2025-03-01'), position('again', 'ann', '2025-04-01')],
    })
    expect(changes({ from: '2025-03-15' }, world)).toEqual([])
  })

  test('is empty for a dataset without positions, and names what it cannot answer', () => {
    expect(stanceChanges({ from: '2025' }, createDataset({}))).toEqual([])
    expect(() => stanceChanges({ from: '2025-04', to: '2025-03' }, sample)).toThrow(/swap/)
    expect(() => stanceChanges({} as StanceChangesFilter<Ids>, sample)).toThrow(/from is undefined/)
    const wrong: object = { from: '2025', actors: 'ann' }
    expect(() => stanceChanges(wrong as StanceChangesFilter<Ids>, sample)).toThrow(InvalidFilterError)
    expect(() => stanceChanges({ from: '2025', actor: 'anm' }, sample)).toThrow('ann')
  })
})
