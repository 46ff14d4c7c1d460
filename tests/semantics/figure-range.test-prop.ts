import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { areDisjoint, type FigureRange, figureRange } from '../../src/semantics/figure-range.js'

const op = fc.constantFrom(
  'exactly',
  'at-least',
  'more-than',
  'about',
  'up-to',
  'order-of-magnitude',
  'vague',
  'between',
)
const value = fc.record({ op, a: fc.nat(50), b: fc.nat(50) }).map(({ op: word, a, b }) => {
  if (word === 'between') return { op: word, n: null, min: Math.min(a, b), max: Math.max(a, b) + 1 }
  return { op: word, n: word === 'vague' ? null : a, min: null, max: null }
})
const holds = ({ min, max, above }: FigureRange, n: number) => (above ? n > min : n >= min) && n <= max

describe('figureRange', () => {
  test.prop([value])('allows the number it is built on, save for more than', (figure) => {
    const range = figureRange(figure)
    const { n } = figure
    if (n !== null) expect(holds(range, n)).toBe(figure.op !== 'more-than')
    expect(range.min).toBeLessThanOrEqual(range.max)
  })
})

describe('areDisjoint', () => {
  test.prop([value, value])('is the same both ways', (a, b) => {
    expect(areDisjoint(figureRange(a), figureRange(b))).toBe(areDisjoint(figureRange(b), figureRange(a)))
  })

  test.prop([value])('never holds of a figure and itself', (a) => {
    expect(areDisjoint(figureRange(a), figureRange(a))).toBe(false)
  })

  test.prop([value, value])('holds where no number fits both', (a, b) => {
    const [first, second] = [figureRange(a), figureRange(b)]
    // Ends and what lies just beside them decide between ranges: no number elsewhere can be the only one in both.
    const ends = [first.min, first.max, second.min, second.max].filter(Number.isFinite)
    const shared = ends.flatMap((end) => [end, end + 0.01]).some((n) => holds(first, n) && holds(second, n))
    expect(areDisjoint(first, second)).toBe(!shared)
  })
})
