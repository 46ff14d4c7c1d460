import type { BoundedDate } from '../semantics/date-bounds.js'
import { timeKey } from './time-key.js'

/** From which day to which, as `dayKey` or `FIRST` and `LAST`, and whether a date has to fall there surely. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly surely: boolean
}

/** A window that is still being read. */
export type OpenWindow = { -readonly [Bound in keyof Window]: Window[Bound] }

/**
 * Whether a date falls in a window, surely or possibly as the window has it.
 *
 * @example
 * fallsIn({ edtf: '2025-03', notBefore: null, notAfter: null }, { from: 20250320, to: 20250320, surely: false }) // true
 */
export function fallsIn(date: BoundedDate, { from, to, surely }: Window): boolean {
  const { earliest, latest, starts, ends } = timeKey(date)
  return surely ? starts <= to && ends >= from : earliest <= to && latest >= from
}
