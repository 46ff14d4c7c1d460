import { fallsIn, type Window } from '../postings/window.js'
import type { BoundedDate } from '../semantics/date-bounds.js'

/** How surely an entry belongs to an answer: where a date is uncertain it may merely do so. */
export type AnswerCertainty = 'certain' | 'possible'

/**
 * How surely a date falls in a window; null where the window does not count it, as it does not count what merely may
 * fall there if it has to do so surely.
 *
 * @example
 * certaintyIn({ edtf: '2025-03', notBefore: null, notAfter: null }, windowOf('contacts', { to: '2025-03-20' })) // null
 */
export function certaintyIn(date: BoundedDate, window: Window): AnswerCertainty | null {
  if (fallsIn(date, { ...window, surely: true })) return 'certain'
  return !window.surely && fallsIn(date, window) ? 'possible' : null
}
