import type { operators } from '../vocabulary/figure.js'

/** What the bound word of a figure makes of its number; the shape of `FigureRecord['value']`. */
export interface BoundedValue {
  readonly op: keyof typeof operators
  readonly n: number | null
  readonly min: number | null
  readonly max: number | null
}

/** The numbers that a figure allows, ends included unless `above` is set. */
export interface FigureRange {
  readonly min: number
  readonly max: number
  /** Whether `min` itself is left out: more than n. */
  readonly above: boolean
}

/** The part of the number that `about` reaches to either side: a convention of this dataset. */
const ABOUT_ONE_IN = 10

/** A number as it is written with the digits that are sure: 0.7 - 0.07 is a hair away from 0.63. */
const rounded = (number: number) => Number(number.toPrecision(15))

/**
 * The range of numbers that a figure allows: `about` reaches a tenth to either side, `order-of-magnitude` up to
 * a thousandfold (billions end where trillions begin), `vague` anything from zero.
 */
export function figureRange({ op, n, min, max }: BoundedValue): FigureRange {
  const number = n ?? 0
  switch (op) {
    case 'exactly':
      return { min: number, max: number, above: false }
    case 'at-least':
      return { min: number, max: Number.POSITIVE_INFINITY, above: false }
    case 'more-than':
      return { min: number, max: Number.POSITIVE_INFINITY, above: true }
    case 'about': {
      const reach = number / ABOUT_ONE_IN
      return { min: rounded(number - reach), max: rounded(number + reach), above: false }
    }
    case 'up-to':
      return { min: 0, max: number, above: false }
    case 'between':
      return { min: min ?? 0, max: max ?? Number.POSITIVE_INFINITY, above: false }
    case 'order-of-magnitude':
      return { min: number, max: number * 1000, above: false }
    case 'vague':
      return { min: 0, max: Number.POSITIVE_INFINITY, above: false }
  }
}

/** Whether no number fits both ranges. */
export function areDisjoint(a: FigureRange, b: FigureRange): boolean {
  const [low, high] = a.min < b.min || (a.min === b.min && !a.above) ? [a, b] : [b, a]
  return low.max < high.min || (low.max === high.min && high.above)
}
