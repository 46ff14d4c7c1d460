import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameCount } from '../../src/query/same-count.js'
import { countDifference } from '../../src/semantics/count-difference.js'
import { anyFigures } from './any-figures.js'

describe('figures parted by what they count', () => {
  test('are together where a path of figures that count the same leads from one to the other, and only there', () => {
    fc.assert(
      fc.property(anyFigures, ({ figures }) => {
        const reached = (from: (typeof figures)[number]) => {
          const found = new Set([from])
          for (const one of found) {
            for (const other of figures) if (countDifference(one, other) === null) found.add(other)
          }
          return figures.filter((figure) => found.has(figure))
        }
        const parts = sameCount(figures)
        expect(parts.flat()).toHaveLength(figures.length)
        for (const part of parts) for (const figure of part) expect(part).toEqual(reached(figure))
      }),
      { numRuns: 200 },
    )
  })
})
