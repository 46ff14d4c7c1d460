import { expect, test } from 'vitest'
import { areDisjoint, figureRange } from '../../src/semantics/figure-range.js'

const none = { n: null, min: null, max: null }
const open = Number.POSITIVE_INFINITY

test.each([
  [
    { ...none, op: 'exactly', n: 7 },
    { min: 7, max: 7, above: false },
  ],
  [
    { ...none, op: 'at-least', n: 7 },
    { min: 7, max: open, above: false },
  ],
  [
    { ...none, op: 'more-than', n: 7 },
    { min: 7, max: open, above: true },
  ],
  [
    { ...none, op: 'about', n: 10 },
    { min: 9, max: 11, above: false },
  ],
  [
    { ...none, op: 'up-to', n: 7 },
    { min: 0, max: 7, above: false },
  ],
  [
    { ...none, op: 'between', min: 3, max: 7 },
    { min: 3, max: 7, above: false },
  ],
  [
    { ...none, op: 'order-of-magnitude', n: 1e9 },
    { min: 1e9, max: 1e12, above: false },
  ],
  [
    { ...none, op: 'vague' },
    { min: 0, max: open, above: false },
  ],
] as const)('%o allows %o', (value, range) => {
  expect(figureRange(value)).toEqual(range)
})

test.each([
  [100, 90, 110],
  [3, 2.7, 3.3],
  [0.7, 0.63, 0.77],
  [36_000, 32_400, 39_600],
  [1.4e12, 1.26e12, 1.54e12],
])('about %d is from %d to %d, to the last digit', (n, min, max) => {
  expect(figureRange({ ...none, op: 'about', n })).toEqual({ min, max, above: false })
})

test('seven and more than seven share no number, seven and at least seven do', () => {
  const seven = figureRange({ ...none, op: 'exactly', n: 7 })
  expect(areDisjoint(figureRange({ ...none, op: 'more-than', n: 7 }), seven)).toBe(true)
  expect(areDisjoint(seven, figureRange({ ...none, op: 'more-than', n: 7 }))).toBe(true)
  expect(areDisjoint(seven, figureRange({ ...none, op: 'at-least', n: 7 }))).toBe(false)
})
