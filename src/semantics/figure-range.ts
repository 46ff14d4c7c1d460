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

/** How far `about` reaches to either side, as a share of the number: a convention of this dataset. */
export const ABOUT = 0.1

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
    case 'about':
      return { min: number * (1 - ABOUT), max: number * (1 + ABOUT), above: false }
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
