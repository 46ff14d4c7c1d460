import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset, FigureValue } from '../../src/dataset/record-types.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { claimedRange, type RangeEnd, type RangeRule } from '../../src/query/claimed-range.js'
import { rangeRules } from '../../src/query/range-rules.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { dated, figure, idsOf, sample } from './sample-dataset.js'

type Value = Partial<FigureValue>
const values: Readonly<Record<string, Value>> = {
  'about-100': { op: 'about', n: 100 },
  'at-least-14': { op: 'at-least', n: 14 },
  'between-20-and-30': { op: 'between', min: 20, max: 30 },
  billions: { op: 'order-of-magnitude', n: 1e9 },
  'exactly-21': { n: 21 },
  'exactly-270': { n: 270 },
  'more-than-270': { op: 'more-than', n: 270 },
  several: { op: 'vague' },
  'up-to-25': { op: 'up-to', n: 25 },
}
const world: Dataset<Ids> = createDataset({
  ...sample,
  figures: [
    ...Object.entries(values).map(([id, value]) => figure(id, value)),
    figure('money', { n: 1 }, { measure: 'money', unit: 'EUR' }),
    figure('first', { n: 5 }, { date: dated('2025-03-01') }),
    figure('then', { op: 'at-least', n: 6 }, { date: dated('2025-03-20') }),
    figure('some-day', { n: 9 }, { date: dated('2025-03') }),
    figure('revised', { n: 7 }, { date: dated('2025-03-20'), relations: [{ type: 'revises', figure: 'then' }] }),
  ],
})
const end = (one: RangeEnd<Ids> | null) =>
  one && [one.number, one.included ? '' : 'above', ...idsOf(one.figures)].join(' ')
const range = (rule: RangeRule, ...ids: string[]) => {
  const { low, best, high } = claimedRange(ids, rule, world)
  return [low, best, high].map(end)
}

describe('claimedRange', () => {
  test('names the rule, the claims and whether they agree', () => {
    const answer = claimedRange(['exactly-21', 'at-least-14', 'exactly-21'], 'widest', world)
    expect(answer.rule).toBe('widest')
    expect(idsOf(answer.figures)).toEqual(['at-least-14', 'exactly-21'])
    expect(answer.agree).toBe(true)
    expect(claimedRange(['exactly-21', 'more-than-270'], 'widest', world).agree).toBe(false)
  })

  test('of the lowest and the highest is of numbers as claimed, whatever bounds them', () => {
    expect(range('lowest-highest', 'at-least-14', 'exactly-21', 'several', 'billions')).toEqual([
      '14  at-least-14',
      null,
      '21  exactly-21',
    ])
    expect(range('lowest-highest', 'between-20-and-30')).toEqual([
      '20  between-20-and-30',
      null,
      '30  between-20-and-30',
    ])
    expect(range('lowest-highest', 'more-than-270', 'exactly-270')).toEqual([
      '270  exactly-270',
      null,
      '270 above more-than-270',
    ])
    expect(range('lowest-highest', 'several')).toEqual([null, null, null])
  })

  test('at its widest reaches as far as any claim, and stays open where one does', () => {
    expect(range('widest', 'between-20-and-30', 'about-100')).toEqual([
      '20  between-20-and-30',
      null,
      expect.stringMatching(/^110/),
    ])
    expect(range('widest', 'at-least-14', 'exactly-21')).toEqual(['14  at-least-14', null, null])
    expect(range('widest', 'up-to-25', 'exactly-21')).toEqual([null, null, '25  up-to-25'])
    expect(range('widest', 'several', 'exactly-21')).toEqual([null, null, null])
    expect(range('widest', 'more-than-270')).toEqual(['270 above more-than-270', null, null])
  })

  test('at its narrowest is what every claim allows', () => {
    expect(range('narrowest', 'at-least-14', 'between-20-and-30', 'up-to-25', 'several')).toEqual([
      '20  between-20-and-30',
      null,
      '25  up-to-25',
    ])
    expect(range('narrowest', 'more-than-270', 'at-least-14')).toEqual(['270 above more-than-270', null, null])
    expect(range('narrowest', 'more-than-270', 'exactly-270')).toEqual([null, null, null])
    expect(range('narrowest', 'exactly-21', 'several', 'exactly-21')).toEqual([
      '21  exactly-21',
      null,
      '21  exactly-21',
    ])
  })

  test('of the latest is that of the last claim alone', () => {
    expect(range('latest', 'first', 'exactly-21')).toEqual(['21  exactly-21', '21  exactly-21', '21  exactly-21'])
    expect(range('latest', 'first', 'then')).toEqual(['6  then', '6  then', null])
    expect(range('latest', 'then', 'revised')).toEqual(['7  revised', '7  revised', '7  revised'])
    expect(range('latest', 'between-20-and-30')[1]).toBeNull()
    expect(range('latest', 'billions')[1]).toBeNull()
  })

  test('of the latest is none where it cannot be told which is the last', () => {
    expect(range('latest', 'exactly-21', 'exactly-270')).toEqual([null, null, null])
    expect(range('latest', 'some-day', 'then')).toEqual([null, null, null])
  })

  test('has a rule for each definition, and an end from each only of its own claims', () => {
    for (const rule of Object.keys(rangeRules) as RangeRule[]) {
      const { low, best, high, figures } = claimedRange(['exactly-21'], rule, world)
      for (const one of [low, best, high]) if (one !== null) expect(one.figures).toEqual(figures)
    }
  })

  test('is of figures that count the same thing alone, and says why of others', () => {
    expect(() => range('widest', 'exactly-21', 'money')).toThrow(InvalidFilterError)
    expect(() => range('widest', 'exactly-21', 'money')).toThrow('They measure different things: killed and money.')
  })

  test('refuses no figures, a figure or a rule that there is not', () => {
    expect(() => range('widest')).toThrow('one at least')
    expect(() => claimedRange('exactly-21' as never, 'widest', world)).toThrow(InvalidFilterError)
    expect(() => range('widest', 'exactly-22')).toThrow(UnknownIdError)
    expect(() => range('wides' as RangeRule, 'exactly-21')).toThrow('"widest"')
    expect(() => range('mean' as RangeRule, 'exactly-21')).toThrow(InvalidFilterError)
  })
})
