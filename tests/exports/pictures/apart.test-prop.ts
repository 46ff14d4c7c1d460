import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart, type Box, overlap } from '../../../src/exports/pictures/apart.js'

const within: Box = { left: 0, right: 800, top: 0, bottom: 700 }

const box = fc
  .tuple(
    fc.nat({ max: 800 }),
    fc.nat({ max: 700 }),
    fc.integer({ min: 20, max: 140 }),
    fc.integer({ min: 20, max: 70 }),
  )
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }))

describe('boxes moved apart', () => {
  test('keep their size and order, and are within', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 20 }), (boxes) => {
        const placed = apart(boxes, within)
        const sizes = (all: readonly Box[]) => all.map(({ left, right, top, bottom }) => [right - left, bottom - top])
        expect(sizes(placed)).toEqual(sizes(boxes))
        for (const { left, right, top, bottom } of placed) {
          expect(
            Math.min(left - within.left, within.right - right, top - within.top, within.bottom - bottom),
          ).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  test('do not lie over each other where they take less than a fifth of the room', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 11 }), (boxes) => {
        const placed = apart(boxes, within)
        const over = placed.flatMap((a, at) => placed.slice(at + 1).filter((b) => overlap(a, b)))
        expect(over).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('stay where they are when none lies over another', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 11 }), (boxes) => {
        const placed = apart(boxes, within)
        expect(apart(placed, within)).toEqual(placed)
      }),
    )
  })
})
