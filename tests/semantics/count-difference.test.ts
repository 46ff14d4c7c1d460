import { describe, expect, test } from 'vitest'
import { type CountedFigure, countDifference } from '../../src/semantics/count-difference.js'

const nothing = { events: [], period: null, places: [], group: null, cumulative: false }
const figure = (id: string, more: Partial<CountedFigure> = {}): CountedFigure => ({
  id,
  measure: 'killed',
  unit: 'persons',
  stage: null,
  scope: { ...nothing, events: ['strike'] },
  proposal: null,
  relations: [],
  ...more,
})
const UNTIED = 'Neither says what it counts, and nothing ties them.'

describe('countDifference', () => {
  test('is null for figures that count the same, whoever claims them', () => {
    expect(countDifference(figure('a'), figure('b'))).toBeNull()
  })

  test('names the first thing that differs', () => {
    expect(countDifference(figure('a'), figure('b', { measure: 'injured', unit: 'drones' }))).toBe(
      'They measure different things: killed and injured.',
    )
    expect(
      countDifference(figure('a'), figure('b', { scope: { ...nothing, events: ['strike'], group: 'children' } })),
    ).toBe('They count different things: their group is not the same.')
  })

  test.each([{ events: ['strike'] }, { period: '2025' }, { places: ['kyiv'] }, { group: 'children' }])(
    'needs no tie where both count %o',
    (named) => {
      const scope = { ...nothing, ...named }
      expect(countDifference(figure('a', { scope }), figure('b', { scope }))).toBeNull()
    },
  )

  test('does not take a sum of nothing for something that is named', () => {
    const scope = { ...nothing, cumulative: true }
    expect(countDifference(figure('a', { scope }), figure('b', { scope }))).toBe(UNTIED)
  })

  test.each<[string, Partial<CountedFigure>, Partial<CountedFigure>, string | null]>([
    ['one proposal', { proposal: 'plan' }, { proposal: 'plan' }, null],
    ['two proposals', { proposal: 'plan' }, { proposal: 'other' }, UNTIED],
    ['a revision', { relations: [{ type: 'revises', figure: 'b' }] }, {}, null],
    ['a revision told by the other', {}, { relations: [{ type: 'revises', figure: 'a' }] }, null],
    ['a revision of a third', { relations: [{ type: 'revises', figure: 'c' }] }, {}, UNTIED],
    ['a contradiction', { relations: [{ type: 'contradicts', figure: 'b' }] }, {}, UNTIED],
    ['a confirmation', { relations: [{ type: 'confirms', figure: 'b' }] }, {}, UNTIED],
  ])('of figures that name nothing, joined by %s', (_tie, first, second, expected) => {
    const [a, b] = [figure('a', { scope: nothing, ...first }), figure('b', { scope: nothing, ...second })]
    expect(countDifference(a, b)).toBe(expected)
    expect(countDifference(b, a)).toBe(expected)
  })

  test('is null for a figure and itself', () => {
    expect(countDifference(figure('a', { scope: nothing }), figure('a', { scope: nothing }))).toBeNull()
  })
})
