import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Condition } from '../../src/dataset/record-types.js'
import { type PreconditionsFilter, preconditions } from '../../src/query/preconditions.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { type Stance, stances } from '../../src/vocabulary/position.js'
import { position, sample } from './sample-dataset.js'

const on = (option: string, type: Condition['type'] = 'only-if'): Condition<Ids> => ({ type, option })
const world = createDataset({
  ...sample,
  positions: [
    position('ann-truce', 'ann', '2025-03-01', { onBehalfOf: 'north', conditions: [on('border/line')] }),
    position('ann-truce-anew', 'ann', '2025-03-20', { conditions: [on('truce/partial', 'after')] }),
    position('bob-border', 'bob', '2025-03-02', { option: 'border/line', conditions: [on('truce/full', 'after')] }),
    position('south-truce', 'south', '2025-03', {
      stance: 'rejects',
      conditions: [on('border/line', 'unless'), { type: 'after', event: 'call' }, { type: 'unless', text: 'rain' }],
    }),
    position('of-south', 'south', '2025-03-02', { voice: 'headline', conditions: [on('truce/partial')] }),
  ],
})
const edges = (filter: PreconditionsFilter<Ids>) =>
  preconditions(filter, world).edges.map(({ position, target, certainty }) => [position.id, target, certainty])

describe('preconditions', () => {
  test('are the conditions of the stances that stand, as edges between what they are on and what they name', () => {
    const graph = preconditions({}, world)
    expect(edges({})).toEqual([
      ['south-truce', 'options/border/line', 'certain'],
      ['south-truce', 'events/call', 'certain'],
      ['south-truce', 'texts/rain', 'certain'],
      ['bob-border', 'options/truce/full', 'certain'],
      ['ann-truce-anew', 'options/truce/partial', 'certain'],
    ])
    expect(graph.nodes).toEqual([
      { id: 'options/truce/full', kind: 'option', option: 'truce/full' },
      { id: 'options/border/line', kind: 'option', option: 'border/line' },
      { id: 'events/call', kind: 'event', event: 'call' },
      { id: 'texts/rain', kind: 'text', text: 'rain' },
      { id: 'options/truce/partial', kind: 'option', option: 'truce/partial' },
    ])
    expect(graph.edges[3]).toEqual({
      source: 'options/border/line',
      target: 'options/truce/full',
      position: world.positions.find(({ id }) => id === 'bob-border'),
      actor: 'bob',
      option: 'border/line',
      stance: 'supports',
      type: 'after',
      requires: { type: 'after', option: 'truce/full' },
      effect: 'needs',
      certainty: 'certain',
    })
  })

  test('stand as of a day until a later stance replaces them', () => {
    expect(edges({ asOf: '2025-03-01' })).toEqual([['ann-truce', 'options/border/line', 'certain']])
    expect(edges({ asOf: '2025-03-19', actor: ['ann', 'bob'] })).toEqual([
      ['ann-truce', 'options/border/line', 'certain'],
      ['bob-border', 'options/truce/full', 'certain'],
    ])
    expect(edges({ asOf: '2025-03-01', actor: 'south', type: 'after', within: 'possibly' })).toEqual([
      ['south-truce', 'events/call', 'possible'],
    ])
  })

  test('stand until what surely came replaces them, beside what may have come', () => {
    const positions = [
      position('first', 'ann', '2025-03-01', { conditions: [on('border/line')] }),
      position('then', 'ann', '2025-03', { supersedes: 'first', conditions: [on('truce/partial')] }),
    ]
    const moved = createDataset({ ...sample, positions })
    const standing = (asOf: string, within?: 'possibly') =>
      preconditions({ asOf, within }, moved).edges.map((edge) => [edge.position.id, edge.certainty])
    expect(standing('2025-02-28')).toEqual([])
    expect(standing('2025-03-15')).toEqual([['first', 'certain']])
    expect(standing('2025-03-15', 'possibly')).toEqual([
      ['first', 'certain'],
      ['then', 'possible'],
    ])
    expect(standing('2025-03')).toEqual([['then', 'certain']])
  })

  test('are filtered by whose, on what, of which type and requiring what', () => {
    expect(edges({ actor: 'north' })).toEqual([])
    expect(edges({ actor: 'north', onBehalf: true, asOf: '2025-03-19' })).toHaveLength(1)
    expect(edges({ option: 'border/line' })).toEqual([['bob-border', 'options/truce/full', 'certain']])
    expect(edges({ type: 'unless' })).toHaveLength(2)
    expect(edges({ requires: ['border/line', 'truce/partial'] })).toHaveLength(2)
    expect(edges({ voice: 'headline' })).toEqual([['of-south', 'options/truce/partial', 'certain']])
    expect(edges({ option: [] })).toEqual([])
  })

  test('run in circles where options wait for one another', () => {
    expect(preconditions({ asOf: '2025-03-19' }, world).circles).toEqual([
      {
        nodes: ['options/truce/full', 'options/border/line'],
        edges: preconditions({ asOf: '2025-03-19' }, world).edges,
      },
    ])
    expect(preconditions({}, world).circles).toMatchObject([
      { nodes: ['options/truce/full', 'options/border/line'], edges: [{ actor: 'south' }, { actor: 'bob' }] },
    ])
    expect(preconditions({ actor: 'bob' }, world).circles).toEqual([])
  })

  test('say what follows from the type of the condition and the side of the stance', () => {
    const effect = (stance: Stance, type: Condition['type']) => {
      const positions = [position('one', 'ann', '2025', { stance, conditions: [on('border/line', type)] })]
      return preconditions({}, createDataset({ ...sample, positions })).edges[0]?.effect
    }
    const types = ['only-if', 'after', 'unless', 'in-exchange-for'] as const
    expect(types.map((type) => effect('demands', type))).toEqual(['needs', 'needs', 'barred-by', 'trades'])
    expect(types.map((type) => effect('mixed', type))).toEqual([null, null, null, null])
    expect(types.map((type) => effect('rejects', type))).toEqual(['barred-by', 'barred-by', 'needs', null])
    for (const stance of Object.keys(stances) as Stance[]) expect(effect(stance, 'only-if')).toBeDefined()
  })

  test('refuse a key, term, id or day that does not exist', () => {
    const ask = preconditions as (...given: readonly unknown[]) => unknown
    expect(() => ask({ from: '2025' }, sample)).toThrow('preconditions: there is no filter "from"')
    expect(() => ask({ type: 'before' }, sample)).toThrow('type cannot be "before"')
    expect(() => ask({ actor: 'an' }, sample)).toThrow('the nearest is "ann"')
    expect(() => ask({ requires: 'truce/ful' }, sample)).toThrow('the nearest is "truce/full"')
    expect(() => ask({ asOf: 'now' }, sample)).toThrow(RangeError)
  })

  test('are none where there are no positions', () => {
    expect(preconditions({}, createDataset({}))).toEqual({ nodes: [], edges: [], circles: [] })
  })
})
