import { describe, expect, test } from 'vitest'
import { figures } from '../../src/dataset/figures.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { FigureRecord } from '../../src/dataset/record-types.js'
import { compareFigures } from '../../src/query/compare-figures.js'
import { type FiguresFilter, findFigures } from '../../src/query/find-figures.js'
import { rivalsOf } from '../../src/query/rivals-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import * as ofRelease from '../../src/questions/of-release.js'
import { figure, idsOf, sample } from './sample-dataset.js'

describe('findFigures', () => {
  test('is every figure where the filter is empty or left out', () => {
    expect(ofRelease.findFigures()).toEqual(figures)
    expect(findFigures({}, sample)).toEqual(sample.figures)
  })

  test.each<[FiguresFilter<Ids>, readonly string[]]>([
    [{ measure: 'money' }, ['aid-asked', 'aid-given']],
    [{ unit: 'EUR', stage: 'delivered' }, ['aid-given']],
    [{ claimant: 'south' }, ['toll-high']],
    [{ event: 'strike', source: 'herald' }, ['toll-near']],
    [{ place: 'land' }, ['toll-children']],
    [{ place: 'elsewhere' }, []],
    [{ proposal: 'plan' }, ['aid-asked', 'aid-given']],
    [{ to: '2025-03-11' }, []],
  ])('with %j lets through %j', (filter, expected) => {
    expect(idsOf(findFigures(filter, sample))).toEqual(expected)
  })
})

describe('compareFigures', () => {
  test.each([
    ['toll-low', 'toll-high', 'contradict', 'They count the same thing, and no number fits both.'],
    ['toll-high', 'toll-near', 'compatible', 'They count the same thing, and some number fits both.'],
    ['toll-low', 'toll-low', 'compatible', 'They count the same thing, and some number fits both.'],
    ['toll-low', 'aid-asked', 'incomparable', 'They measure different things: killed and money.'],
    ['aid-asked', 'aid-given', 'incomparable', 'They are of different stages: requested and delivered.'],
    [
      'toll-low',
      'toll-children',
      'incomparable',
      'They count different things: their period and places and group are not the same.',
    ],
  ])('finds that %s and %s %s', (a, b, verdict, reason) => {
    expect(compareFigures(a, b, sample)).toEqual({ verdict, reason })
  })

  const unscoped = { events: [], period: null, places: [], group: null, cumulative: false }
  const two = (first: Partial<FigureRecord<Ids>>, second: Partial<FigureRecord<Ids>>) =>
    compareFigures('a', 'b', createDataset({ figures: [figure('a', { n: 1 }, first), figure('b', { n: 2 }, second)] }))

  test('says what is not the same', () => {
    expect(two({}, { unit: 'states' }).reason).toBe('They are in different units: persons and states.')
    expect(two({}, { stage: 'delivered' }).reason).toBe('They are of different stages: none and delivered.')
    expect(two({ scope: unscoped }, { scope: { ...unscoped, cumulative: true } }).reason).toBe(
      'They count different things: their cumulative is not the same.',
    )
  })

  test('compares figures that do not say what they count only where something ties them', () => {
    const untied = two({ scope: unscoped }, { scope: unscoped })
    expect(untied).toEqual({ verdict: 'incomparable', reason: 'Neither says what it counts, and nothing ties them.' })
    const byRelation = two({ scope: unscoped, relations: [{ type: 'revises', figure: 'b' }] }, { scope: unscoped })
    expect(byRelation.verdict).toBe('contradict')
    const fromTheOther = two({ scope: unscoped }, { scope: unscoped, relations: [{ type: 'revised-by', figure: 'a' }] })
    expect(fromTheOther.verdict).toBe('contradict')
    for (const type of ['incomparable-with', 'contradicts', 'confirms'] as const) {
      const asserted = two({ scope: unscoped, relations: [{ type, figure: 'b' }] }, { scope: unscoped })
      expect(asserted.verdict).toBe('incomparable')
    }
    const ofOneProposal = { scope: unscoped, proposal: 'plan' }
    expect(two(ofOneProposal, ofOneProposal).verdict).toBe('contradict')
    expect(two(ofOneProposal, { scope: unscoped }).verdict).toBe('incomparable')
  })
})

describe('rivalsOf', () => {
  test('gives what counts the same thing and what the record itself relates to it', () => {
    const rivals = (id: string) => rivalsOf(id, sample).map(({ figure, verdict }) => [figure.id, verdict])
    expect(rivals('toll-low')).toEqual([
      ['toll-high', 'contradict'],
      ['toll-near', 'contradict'],
    ])
    expect(rivals('toll-children')).toEqual([['toll-low', 'incomparable']])
    expect(rivals('aid-asked')).toEqual([])
  })
})
