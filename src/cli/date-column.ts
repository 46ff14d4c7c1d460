import type { BoundedDate } from '../semantics/date-bounds.js'

/** A date as a column shows it: its EDTF, or what bounds it where no day, month or year is known. */
export function dateColumn({ edtf, notBefore, notAfter }: BoundedDate): string {
  if (!edtf.startsWith('XXXX')) return edtf
  if (notBefore !== null && notAfter !== null) return `${notBefore}..${notAfter}`
  if (notBefore !== null) return `from ${notBefore}`
  return notAfter === null ? 'undated' : `by ${notAfter}`
}
