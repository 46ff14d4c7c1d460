import type { BoundedDate } from '../semantics/date-bounds.js'

/**
 * A date as a message shows it, with its bounds.
 *
 * @example
 * dateText({ edtf: '2025-03', notBefore: '2025-03-05', notAfter: null }) // '2025-03 (not before 2025-03-05)'
 */
export function dateText({ edtf, notBefore, notAfter }: BoundedDate): string {
  const bounds = [notBefore && `not before ${notBefore}`, notAfter && `not after ${notAfter}`].filter(Boolean)
  return bounds.length === 0 ? edtf : `${edtf} (${bounds.join(', ')})`
}
