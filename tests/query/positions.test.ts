import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { positions } from '../../src/dataset/positions.js'
import { conditionsOn } from '../../src/query/conditions-on.js'
import { findPositions, type PositionsFilter } from '../../src/query/find-positions.js'
import { quotesOf } from '../../src/query/quotes-of.js'
import { sidesOn } from '../../src/query/sides-on.js'
import { stanceOf } from '../../src/query/stance-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import * as ofRelease from '../../src/questions/of-release.js'
import { ownVoices } from '../../src/vocabulary/position.js'
import { idsOf, position, sample } from './sample-dataset.js'

describe('findPositions', () => {
  test('is every position where the filter is empty or left out', () => {
    expect(ofRelease.findPositions()).toEqual(positions)
    expect(findPositions({}, sample)).toEqual(sample.positions)
  })

  test.each<[PositionsFilter<Ids>, readonly string[]]>([
    [{ actor: 'bob' }, ['bob-rejects', 'bob-accepts']],
    [{ onBehalfOf: 'north' }, ['cara-for-north']],
    [{ issue: 'border' }, ['north-on-border']],
    [{ issue: 'truce', option: 'truce/partial' }, ['cara-quotes-ann']],
    [{ stance: ['mixed', 'opposes'] }, ['north-on-border', 'said-of-south']],
    [{ polarity: -1 }, ['bob-rejects', 'said-of-south']],
    [{ polarity: 0 }, ['north-on-border', 'ann-wavers']],
    [{ voice: 'direct-quote' }, ['ann-proposes']],
    [{ proposal: 'plan', polarity: 1 }, ['ann-proposes']],
    [{ event: 'first-talks' }, ['ann-proposes']],
    [{ source: 'herald' }, ['ann-wavers']],
    [{ to: '2025-03-01' }, ['ann-proposes', 'bob-rejects']],
    [{ to: '2025-03-01', within: 'possibly' }, ['ann-proposes', 'bob-rejects', 'north-on-border']],
  ])('with %j lets through %j', (filter, expected) => {
    expect(idsOf(findPositions(filter, sample))).toEqual(expected)
  })
})

describe('stanceOf', () => {
  const stance = (actor: string, options = {}, option = 'truce/full') => idsOf(stanceOf(actor, option, options, sample))

  test('is the latest position', () => {
    expect(stance('ann')).toEqual(['ann-wavers'])
    expect(stance('ann', { asOf: '2025-03' })).toEqual(['ann-proposes'])
  })

  test('leaves out what was superseded, as of the day on which it was', () => {
    expect(stance('bob')).toEqual(['bob-accepts'])
    expect(stance('bob', { asOf: '2025-03' })).toEqual(['bob-rejects'])
    expect(stance('bob', { asOf: '2025-04-01' })).toEqual(['bob-rejects'])
    expect(stance('bob', { asOf: '2025-04-01', within: 'possibly' })).toEqual(['bob-rejects', 'bob-accepts'])
    expect(idsOf(sample.stanceOf('bob', 'truce/full', { asOf: '2025-04-01', within: 'possibly' }).possible)).toEqual([
      'bob-accepts',
    ])
  })

  test('is none where the actor has taken none, or none yet', () => {
    expect(stance('constructor')).toEqual([])
    expect(stance('ann', { asOf: '2024' })).toEqual([])
  })

  test('does not count what others say of the actor, unless asked to', () => {
    expect(stance('south')).toEqual([])
    expect(stance('south', { voice: 'outlet-characterisation' })).toEqual(['said-of-south'])
    expect(stance('ann', {}, 'truce/partial')).toEqual([])
    expect(stance('ann', { voice: [...ownVoices, 'attributed-by-other'] }, 'truce/partial')).toEqual([
      'cara-quotes-ann',
    ])
  })

  test('counts what was said on behalf of the actor where it is asked to', () => {
    expect(stance('north')).toEqual([])
    expect(stance('north', { onBehalf: false })).toEqual([])
    expect(stance('north', { onBehalf: true })).toEqual(['cara-for-north'])
    expect(stance('cara')).toEqual(['cara-for-north'])
  })

  test('is several where it cannot be told which came last', () => {
    const world = createDataset({
      ...sample,
      positions: [
        position('early', 'ann', '2025-01-01'),
        position('some-day', 'ann', '2025-03'),
        position('mid-month', 'ann', '2025-03-15', { stance: 'opposes' }),
      ],
    })
    expect(idsOf(stanceOf('ann', 'truce/full', {}, world))).toEqual(['some-day', 'mid-month'])
    expect(idsOf(sidesOn('truce/full', {}, world).for)).toEqual(['some-day'])
    expect(idsOf(sidesOn('truce/full', {}, world).against)).toEqual(['mid-month'])
  })

  test('leaves out what was superseded at second hand', () => {
    const world = createDataset({
      ...sample,
      positions: [
        position('first', 'ann', '2025-03'),
        position('second', 'ann', '2025-03', { supersedes: 'first' }),
        position('third', 'ann', '2025-03', { supersedes: 'second', option: 'truce/partial' }),
      ],
    })
    expect(stanceOf('ann', 'truce/full', {}, world)).toEqual([])
    expect(idsOf(stanceOf('ann', 'truce/partial', {}, world))).toEqual(['third'])
  })
})

describe('sidesOn', () => {
  test('puts each actor on the side of its latest stance', () => {
    const sides = sidesOn('truce/full', {}, sample)
    expect(idsOf(sides.for)).toEqual(['bob-accepts', 'cara-for-north'])
    expect(idsOf(sides.neither)).toEqual(['ann-wavers'])
    expect(idsOf(sides.against)).toEqual([])
  })

  test('goes back to a day, and counts the voices it is asked to', () => {
    const sides = sidesOn(
      'truce/full',
      { asOf: '2025-03-10', voice: ['outlet-characterisation', 'paraphrase'] },
      sample,
    )
    expect(idsOf(sides.against)).toEqual(['bob-rejects', 'said-of-south'])
    expect(sides.for).toEqual([])
  })

  test('is empty on all sides where nobody has spoken', () => {
    expect(sidesOn('truce/partial', {}, sample)).toEqual({ for: [], neither: [], against: [], possible: [] })
  })
})

describe('conditionsOn', () => {
  test('gives the positions that hang on an option', () => {
    expect(idsOf(conditionsOn('border/line', sample))).toEqual(['bob-accepts'])
    expect(conditionsOn('truce/full', sample)).toEqual([])
  })
})

describe('quotesOf', () => {
  test("gives an actor's own words in positions and at events, in order of time", () => {
    expect(quotesOf('ann', sample).map(({ quote, collection, record }) => [quote.text, collection, record.id])).toEqual(
      [
        ['Let us rest', 'positions', 'ann-proposes'],
        ['We rest', 'events', 'speech'],
      ],
    )
  })

  test('gives nothing for who is not quoted', () => {
    expect(quotesOf('bob', sample)).toEqual([])
  })

  test('orders by the first day and puts what has no day last', () => {
    const said = { voice: 'direct-quote', quote: { text: 'x', language: 'en' } } as const
    const world = createDataset({
      ...sample,
      positions: [
        position('undated', 'ann', 'XXXX', said),
        position('late', 'ann', '2026', said),
        position('early', 'ann', '2024', said),
      ],
    })
    expect(quotesOf('ann', world).map(({ record }) => record.id)).toEqual(['early', 'speech', 'late', 'undated'])
  })
})
