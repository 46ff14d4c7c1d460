import { expect, test } from 'vitest'
import { interval } from '../../scripts/agreement/bootstrap.js'

const shareOfTrue = (items: readonly boolean[]) => items.filter(Boolean).length / items.length

test('is near what the binomial distribution gives for a share', () => {
  const items = Array.from({ length: 100 }, (_, place) => place < 70)
  const [low, high] = interval(items, shareOfTrue) ?? [0, 0]
  // 0.7 give or take 1.96 times the root of 0.7 * 0.3 / 100
  expect(low).toBeCloseTo(0.61, 1)
  expect(high).toBeCloseTo(0.79, 1)
  expect(low).toBeLessThan(0.65)
  expect(high).toBeGreaterThan(0.75)
})

test('is narrower for more units', () => {
  const width = (length: number) => {
    const [low, high] = interval(
      Array.from({ length }, (_, place) => place % 2 === 0),
      shareOfTrue,
    ) ?? [0, 0]
    return high - low
  }
  expect(width(400)).toBeLessThan(width(40) / 2)
})
