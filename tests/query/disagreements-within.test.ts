import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { ActorRecord } from '../../src/dataset/record-types.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import {
  type Disagreement,
  type DisagreementsOptions,
  disagreementsWithin,
} from '../../src/query/disagreements-within.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { position, sample } from './sample-dataset.js'

const sides = ['for', 'neither', 'against', 'silent'] as const
const shown = (found: readonly Disagreement<Ids>[]) =>
  found.map((one) => [one.option, one.divided, ...sides.map((side) => one[side].map(({ actor }) => actor).join())])

const union = { ...(sample.actors.find(({ id }) => id === 'north') as ActorRecord<Ids>), id: 'union' }
const world = createDataset({
  ...sample,
  actors: [
    ...sample.actors.map((actor) =>
      actor.id === 'north' || actor.id === 'cara' ? { ...actor, memberOf: ['union'] } : actor,
    ),
    union,
  ],
})

describe('disagreementsWithin', () => {
  test('is where actors stand on different sides, or some have not spoken', () => {
    expect(shown(disagreementsWithin(['ann', 'bob', 'cara'], {}, sample))).toEqual([
      ['truce/full', true, 'bob,cara', 'ann', '', ''],
    ])
    expect(shown(disagreementsWithin(['bob', 'cara', 'south', 'bob'], {}, sample))).toEqual([
      ['truce/full', false, 'bob,cara', '', '', 'south'],
    ])
    expect(disagreementsWithin(['bob', 'cara'], {}, sample)).toEqual([])
    expect(disagreementsWithin([], {}, sample)).toEqual([])
  })

  test('is between the members of a group, which counts itself only where it has spoken', () => {
    expect(shown(disagreementsWithin('union', {}, world))).toEqual([
      ['border/line', false, '', 'north', '', 'ann,cara'],
      ['truce/full', true, 'cara', 'ann', '', 'north'],
    ])
    const spoken = createDataset({
      ...world,
      positions: [...world.positions, position('of-union', 'union', '2025-03-01')],
    })
    expect(shown(disagreementsWithin('union', { option: 'truce/full' }, spoken))).toEqual([
      ['truce/full', true, 'cara,union', 'ann', '', 'north'],
    ])
  })

  test('is as of a day, of an issue, and in the voices asked for', () => {
    expect(shown(disagreementsWithin(['ann', 'bob'], { asOf: '2025-03-10' }, sample))).toEqual([
      ['truce/full', true, 'ann', '', 'bob', ''],
    ])
    expect(disagreementsWithin(['ann', 'bob'], { issue: 'border' }, sample)).toEqual([])
    expect(shown(disagreementsWithin(['ann', 'bob'], { voice: 'attributed-by-other' }, sample))).toEqual([
      ['truce/partial', false, '', '', 'bob'].toSpliced(2, 0, 'ann'),
    ])
    expect(shown(disagreementsWithin(['ann', 'north'], { onBehalf: true, issue: 'truce' }, sample))).toEqual([
      ['truce/full', true, 'north', 'ann', '', ''],
    ])
  })

  test('says which rest on members or positions that are merely possible', () => {
    const certainties = (options: DisagreementsOptions<Ids>) =>
      disagreementsWithin('union', { ...options, option: 'truce/full' }, world).map((one) => [
        one.certainty,
        ...shown([one]).flat().slice(2),
      ])
    expect(certainties({ asOf: '2026' })).toEqual([['certain', 'cara', '', '', 'north']])
    expect(certainties({ asOf: '2026', within: 'possibly' })).toEqual([['possible', 'cara', 'ann', '', 'north']])
    const options = { asOf: '2025-04-02', within: 'possibly' } as const
    expect(disagreementsWithin(['ann', 'bob'], options, sample).map(({ certainty }) => certainty)).toEqual(['possible'])
    expect(disagreementsWithin(['ann', 'cara'], options, sample).map(({ certainty }) => certainty)).toEqual(['certain'])
  })

  test('names what it cannot answer', () => {
    expect(() => disagreementsWithin('unoin', {}, world)).toThrow('union')
    expect(() => disagreementsWithin(['ann', 'bop'], {}, world)).toThrow(UnknownIdError)
    const wrong: object = { actor: 'ann' }
    expect(() => disagreementsWithin('union', wrong, world)).toThrow(InvalidFilterError)
    expect(() => disagreementsWithin('union', wrong, world)).toThrow(/^disagreementsWithin/)
  })
})
