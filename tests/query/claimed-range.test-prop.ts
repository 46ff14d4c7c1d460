import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { type ClaimedRange, claimedRange, type RangeRule } from '../../src/query/claimed-range.js'
import { competingFigures } from '../../src/query/competing-figures.js'
import { rangeRules } from '../../src/query/range-rules.js'
import { areDisjoint, figureRange } from '../../src/semantics/figure-range.js'
import { anyFigures } from './any-figures.js'
import { idsOf } from './sample-dataset.js'

const runs = { numRuns: 100 }
const rules = Object.keys(rangeRules) as RangeRule[]
const groupsOf = (world: Dataset<Ids>) =>
  competingFigures({ verdict: ['contradict', 'compatible', 'incomparable'] }, world).map(({ figures }) => figures)
const ends = ({ low, best, high }: ClaimedRange<Ids>) => [low, best, high].filter((end) => end !== null)

describe('a claimed range', () => {
  test('is one of any group of figures by any rule, and its ends rise', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...rules), (world, rule) => {
        for (const figures of groupsOf(world)) {
          const range = claimedRange(idsOf(figures), rule, world)
          expect(range.figures).toEqual(figures)
          const numbers = ends(range).map(({ number }) => number)
          expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
        }
      }),
      runs,
    )
  })

  test('invents no number: each end is one that the figures it names give', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...rules), (world, rule) => {
        for (const figures of groupsOf(world)) {
          for (const { number, figures: giving } of ends(claimedRange(idsOf(figures), rule, world))) {
            expect(giving.length).toBeGreaterThan(0)
            for (const { value } of giving) {
              const { min, max } = figureRange(value)
              expect([value.n, value.min, value.max, min, max]).toContain(number)
            }
          }
        }
      }),
      runs,
    )
  })

  test('at its narrowest lies within the widest, and is none where two claims contradict each other', () => {
    fc.assert(
      fc.property(anyFigures, (world) => {
        for (const figures of groupsOf(world)) {
          const wide = claimedRange(idsOf(figures), 'widest', world)
          const narrow = claimedRange(idsOf(figures), 'narrowest', world)
          const contradict = figures.some((a) =>
            figures.some((b) => areDisjoint(figureRange(a.value), figureRange(b.value))),
          )
          expect(narrow.agree).toBe(!contradict)
          if (contradict) expect([narrow.low, narrow.high]).toEqual([null, null])
          if (wide.low !== null && narrow.low !== null) expect(wide.low.number).toBeLessThanOrEqual(narrow.low.number)
          if (wide.high !== null && narrow.high !== null) {
            expect(wide.high.number).toBeGreaterThanOrEqual(narrow.high.number)
          }
        }
      }),
      runs,
    )
  })

  test('at its widest holds every number that any claim allows', () => {
    fc.assert(
      fc.property(anyFigures, (world) => {
        for (const figures of groupsOf(world)) {
          const { low, high } = claimedRange(idsOf(figures), 'widest', world)
          for (const { min, max } of figures.map(({ value }) => figureRange(value))) {
            expect(low?.number ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(min)
            expect(high?.number ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(max)
          }
        }
      }),
      runs,
    )
  })

  test('is none of figures of two groups', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...rules), (world, rule) => {
        const [first, second] = groupsOf(world)
        if (first === undefined || second === undefined) return
        expect(() => claimedRange([...idsOf(first), ...idsOf(second)], rule, world)).toThrow('have no range together')
      }),
      runs,
    )
  })

  test('is the same whatever the order of the ids, and cannot be changed', () => {
    fc.assert(
      fc.property(anyFigures, fc.constantFrom(...rules), (world, rule) => {
        for (const figures of groupsOf(world)) {
          const range = claimedRange(idsOf(figures), rule, world)
          expect(claimedRange(idsOf(figures).toReversed(), rule, world)).toEqual(range)
          expect([range, range.figures, ...ends(range)].every(Object.isFrozen)).toBe(true)
        }
      }),
      runs,
    )
  })
})
