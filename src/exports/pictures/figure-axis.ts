import type { Ids } from '../../dataset/generated/ids.js'
import type { FigureRecord } from '../../dataset/record-types.js'
import { figureRange } from '../../semantics/figure-range.js'

type Value = FigureRecord<Ids>['value']

/** What a figure allows, as it is drawn: from, to, and the number that is said itself; null where there is none. */
export interface Claim {
  /** The number said; null where a range or a word is said. */
  readonly said: number | null
  /** Whether the number said is itself meant. */
  readonly included: boolean
  readonly from: number
  /** Null where the words leave it open. */
  readonly to: number | null
  /** Whether the words give no number at all. */
  readonly wordsAlone: boolean
}

/** An end this many times the number is not drawn: the words leave it open. */
const OPEN_FROM = 10

/** What a value allows, ready to be drawn. */
export function claimOf(value: Value): Claim {
  const { min, max, above } = figureRange(value)
  const isOpen = !Number.isFinite(max) || (value.op === 'order-of-magnitude' && max > min * OPEN_FROM)
  const ranged: readonly Value['op'][] = ['between', 'order-of-magnitude', 'vague']
  return {
    said: ranged.includes(value.op) ? null : value.n,
    included: !above,
    from: min,
    to: isOpen ? null : max,
    wordsAlone: value.op === 'vague',
  }
}

/** The next of 1, 2 and 5 and their tenfolds that is not below a number. */
export function roundAbove(number: number): number {
  const power = Number(`1e${number.toExponential().split('e')[1]}`)
  const step = [1, 2, 5, 10].find((one) => one * power >= number) ?? 10
  return step * power
}

/** The end of an axis that starts at zero and has room for what is claimed; null where no number is. */
export function axisEnd(claims: readonly Claim[]): number | null {
  const numbers = claims.flatMap(({ wordsAlone, said, from, to }) =>
    wordsAlone ? [] : [from, ...[said, to].filter((end) => end !== null)],
  )
  const most = numbers.reduce((a, b) => Math.max(a, b), 0)
  return most === 0 ? null : roundAbove(most * 1.1)
}

/** A number in groups of three digits: 1 000 000. */
export const shownNumber = (number: number): string => {
  const [whole = '', part] = String(number).split('.')
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ' ') : whole
  return part === undefined ? grouped : `${grouped}.${part}`
}
