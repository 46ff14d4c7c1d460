import { describe, expect, test } from 'vitest'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { type StanceDistanceOptions, stanceDistance } from '../../src/query/stance-distance.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, position, sample } from './sample-dataset.js'

const world = createDataset({
  ...sample,
  positions: [
    position('ann-full', 'ann', '2025-03-01', { stance: 'demands' }),
    position('bob-full', 'bob', '2025-03-01', { stance: 'accepts' }),
    position('ann-partial', 'ann', '2025-03-01', { option: 'truce/partial', stance: 'rejects' }),
    position('bob-partial', 'bob', '2025-03-02', { option: 'truce/partial', stance: 'mixed' }),
    position('ann-line', 'ann', '2025-03-01', { option: 'border/line' }),
    position('bob-line', 'bob', '2025-04-01', { option: 'border/line', stance: 'opposes' }),
    position('cara-both', 'cara', '2025-03', { stance: 'opposes' }),
    position('cara-sides', 'cara', '2025-03'),
  ],
})

describe('stanceDistance', () => {
  test('is the mean of half the differences of the polarities', () => {
    const { rule, distance, shared, agreed, differing } = stanceDistance('ann', 'bob', {}, world)
    expect([rule, distance]).toEqual(['mean-polarity-difference', 0.5])
    expect(shared.map((one) => [one.option, one.distance])).toEqual([
      ['border/line', 1],
      ['truce/full', 0],
      ['truce/partial', 0.5],
    ])
    expect(idsOf(shared[0]?.a.positions ?? [])).toEqual(['ann-line'])
    expect(idsOf(shared[0]?.b.positions ?? [])).toEqual(['bob-line'])
    expect([agreed, differing]).toEqual([['truce/full'], ['border/line', 'truce/partial']])
  })

  test('is over what is asked for, as of a day', () => {
    expect(stanceDistance('ann', 'bob', { issue: 'truce' }, world).distance).toBe(0.25)
    expect(stanceDistance('ann', 'bob', { option: 'truce/full' }, world).distance).toBe(0)
    const march = stanceDistance('ann', 'bob', { asOf: '2025-03' }, world)
    expect([march.distance, march.onlyA, march.onlyB]).toEqual([0.25, ['border/line'], []])
    expect(stanceDistance('bob', 'ann', { asOf: '2025-03' }, world).onlyB).toEqual(['border/line'])
  })

  test('is the mean over all pairs of sides where an actor is on several', () => {
    expect(stanceDistance('ann', 'cara', {}, world).distance).toBe(0.5)
    expect(stanceDistance('cara', 'cara', {}, world).distance).toBe(0.5)
    expect(stanceDistance('ann', 'ann', {}, world).distance).toBe(0)
  })

  test('says which options rest on positions that may have been taken later', () => {
    const options = { asOf: '2025-03-10', within: 'possibly' } as const
    expect(stanceDistance('ann', 'cara', options, world).shared.map(({ certainty }) => certainty)).toEqual(['possible'])
    expect(stanceDistance('ann', 'bob', options, world).shared.map(({ certainty }) => certainty)).toEqual([
      'certain',
      'certain',
    ])
    expect(stanceDistance('ann', 'cara', { asOf: '2025-03-10' }, world).distance).toBeNull()
  })

  test('is null where they share no option', () => {
    expect(stanceDistance('ann', 'north', {}, world)).toEqual({
      rule: 'mean-polarity-difference',
      distance: null,
      shared: [],
      agreed: [],
      differing: [],
      onlyA: ['border/line', 'truce/full', 'truce/partial'],
      onlyB: [],
    })
  })

  test('names what it cannot answer', () => {
    expect(() => stanceDistance('ann', 'bop', {}, world)).toThrow(UnknownIdError)
    const wrong: object = { actor: 'ann' }
    expect(() => stanceDistance('ann', 'bob', wrong as StanceDistanceOptions, world)).toThrow(/^stanceDistance/)
    expect(() => stanceDistance('ann', 'bob', wrong as StanceDistanceOptions, world)).toThrow(InvalidFilterError)
  })
})
