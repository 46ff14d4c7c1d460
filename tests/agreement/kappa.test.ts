import { describe, expect, test } from 'vitest'
import { type Apart, kappa, onScale, type Pair, shareOfEqual } from '../../scripts/agreement/kappa.js'

/** The pairs that a table of two coders counts: a row a term of the first, a column a term of the second. */
const pairsOf = (table: readonly (readonly number[])[]): Pair<number>[] =>
  table.flatMap((row, first) =>
    row.flatMap((times, second) => Array.from({ length: times }, (): Pair<number> => [first, second])),
  )

/** The pairs of two lists of runs: how often each coder gave 0, 1, 2 and so on, unit by unit in this order. */
function pairsOfRuns(first: readonly number[], second: readonly number[]): Pair<number>[] {
  const units = (runs: readonly number[]) => runs.flatMap((length, term) => Array<number>(length).fill(term))
  const other = units(second)
  return units(first).map((term, place): Pair<number> => [term, other[place] ?? -1])
}

describe('kappa', () => {
  test('is 0.492 for the three diagnoses of Cohen (1968), table 1', () => {
    const pairs = pairsOf([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ])
    expect(pairs).toHaveLength(200)
    expect(kappa(pairs)).toBeCloseTo(0.492, 3)
  })

  test('is 0.348 with the weights that Cohen (1968) gives these diagnoses', () => {
    const weights = [
      [0, 1, 3],
      [1, 0, 6],
      [3, 6, 0],
    ]
    const apart: Apart<number> = (first, second) => weights[first]?.[second] ?? Number.NaN
    const pairs = pairsOf([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ])
    expect(kappa(pairs, apart)).toBeCloseTo(0.348, 3)
  })

  test('is 0.8013 for three terms, as Artstein and Poesio (2008) have it and scikit-learn tests it', () => {
    expect(kappa(pairsOfRuns([46, 44, 10], [52, 32, 16]))).toBeCloseTo(0.8013, 4)
  })

  test.each([
    ['unweighted', undefined, 0.9315],
    ['with linear weights', onScale([0, 1, 2], 1), 0.9412],
    ['with quadratic weights', onScale([0, 1, 2], 2), 0.9541],
  ])('%s is what scikit-learn tests of its own', (_, apart, expected) => {
    expect(kappa(pairsOfRuns([46, 44, 10], [50, 40, 10]), apart)).toBeCloseTo(expected, 4)
  })

  test('is null where both used one term throughout, and where there is no unit', () => {
    expect(kappa([['a', 'a']])).toBeNull()
    expect(kappa([])).toBeNull()
  })

  test('is 0 where one coder used one term throughout and the other did not', () => {
    expect(
      kappa([
        ['a', 'a'],
        ['a', 'b'],
      ]),
    ).toBe(0)
  })
})

test('the share of equal codings is null where there is no unit', () => {
  expect(shareOfEqual([])).toBeNull()
  expect(
    shareOfEqual([
      ['a', 'a'],
      ['a', 'b'],
    ]),
  ).toBe(0.5)
})
