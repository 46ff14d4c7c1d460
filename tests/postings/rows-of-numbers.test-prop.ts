import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstAtLeast, nextAtLeast } from '../../src/postings/first-at-least.js'
import { eachAtLeast, maxTree } from '../../src/postings/max-tree.js'

const runs = { numRuns: 500 }
const aNumber = fc.integer({ min: -5, max: 20 })
const someNumbers = fc.array(aNumber, { maxLength: 33 })
const stretch = fc.tuple(fc.nat(33), fc.nat(33))
const within = (length: number, [a, b]: readonly [number, number]) => {
  const [start, end] = a < b ? [a, b] : [b, a]
  return [Math.min(start, length), Math.min(end, length)] as const
}

describe('in a row of numbers', () => {
  test('those that reach a bound are found in order, whatever the stretch', () => {
    fc.assert(
      fc.property(someNumbers, stretch, aNumber, (numbers, ends, bound) => {
        const [start, end] = within(numbers.length, ends)
        const found: number[] = []
        eachAtLeast(maxTree(numbers), start, end, bound, (place) => found.push(place))
        const expected = [...numbers.keys()].filter(
          (place) => place >= start && place < end && (numbers[place] as number) >= bound,
        )
        expect(found).toEqual(expected)
      }),
      runs,
    )
  })

  test('the first that reaches a bound is where the ascending numbers have it, or the end', () => {
    fc.assert(
      fc.property(someNumbers, stretch, aNumber, (drawn, ends, bound) => {
        const numbers = drawn.toSorted((a, b) => a - b)
        const [start, end] = within(numbers.length, ends)
        const found = numbers.findIndex((n, place) => place >= start && place < end && n >= bound)
        const expected = found === -1 ? end : found
        expect(firstAtLeast(Int32Array.from(numbers), bound, start, end)).toBe(expected)
        expect(nextAtLeast(Int32Array.from(numbers), bound, start, end)).toBe(expected)
      }),
      runs,
    )
  })
})
