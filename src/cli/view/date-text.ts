import type { Dated } from '../../dataset/record-types.js'
import { dateColumn } from '../date-column.js'

/**
 * A date for reading: when, within which days where it is uncertain, what it rests on, the words of the source, and how it
 * was worked out.
 *
 * @example
 * dateText({ edtf: '2025-03-20', basis: 'stated', raw: null, reason: null, notBefore: null, notAfter: null }) // '2025-03-20 (stated)'
 */
export function dateText(date: Dated): string {
  const { edtf, basis, raw, reason, notBefore, notAfter } = date
  const within = [notBefore && `not before ${notBefore}`, notAfter && `not after ${notAfter}`]
  const when = edtf.startsWith('XXXX') ? dateColumn(date) : [edtf, ...within].filter(Boolean).join(', ')
  const words = raw === null ? '' : `: "${raw}"`
  return `${when} (${basis}${words})${reason === null ? '' : ` ${reason}`}`
}
