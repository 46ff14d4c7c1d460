import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cross, narrow, runsThrough, type Standing, untidiness } from '../../../src/exports/pictures/untidiness.js'

const point = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }))
const box = { left: 60, right: 140, top: 80, bottom: 120 }

describe('a line', () => {
  test('runs through a box when it has points in it and ends outside', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const isIn = ([x, y]: readonly [number, number]) =>
          x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1
        const isOut = ([x, y]: readonly [number, number]) =>
          x < box.left || x > box.right || y < box.top || y > box.bottom
        fc.pre(isOut(a) && isOut(b))
        const parts = Array.from({ length: 99 }, (_, nth) => (nth + 1) / 100)
        const inside = parts.some((part) => isIn([a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part]))
        if (inside) expect(runsThrough(a, b, box)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('crosses another as the other crosses it, and none with which it shares an end', () => {
    fc.assert(
      fc.property(point, point, point, point, (a, b, c, d) => {
        expect(cross(a, b, c, d)).toBe(cross(c, d, b, a))
        expect(cross(a, b, a, c)).toBe(false)
      }),
    )
  })

  test('is taken for another that goes the same way, not for one that goes back', () => {
    expect(narrow([0, 0], [100, 0], [90, 5])).toBe(true)
    expect(narrow([0, 0], [100, 0], [-90, 5])).toBe(false)
    expect(narrow([0, 0], [100, 0], [90, 50])).toBe(false)
  })
})

describe('a drawing', () => {
  const standing = (x: number, y: number): Standing => {
    const mark = { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }
    return { place: [x, y], mark, whole: { ...mark, bottom: y + 20 } }
  }

  test('without lines, or with one that is in nobody’s way, costs nothing', () => {
    const nodes = [standing(0, 0), standing(100, 0), standing(50, 80)]
    expect(untidiness(nodes, [])).toBe(0)
    expect(untidiness(nodes, [[0, 1]])).toBe(0)
  })

  test('costs more where a line runs through a mark than through a name or across a line', () => {
    const ends = [standing(0, 0), standing(200, 0)]
    const through = untidiness([...ends, standing(60, 0)], [[0, 1]])
    const name = untidiness([...ends, standing(60, -12)], [[0, 1]])
    const across = untidiness(
      [...ends, standing(60, -90), standing(60, 90)],
      [
        [0, 1],
        [2, 3],
      ],
    )
    expect([through > name, name > across, across > 0]).toEqual([true, true, true])
  })
})
