import { type BoundedDate, dateMeaning } from '../semantics/date-bounds.js'
import type { Bounds } from '../semantics/edtf-bounds.js'

/** The first and the last day of a date; null for one that is not known to the day. */
export interface CertainDays {
  readonly first: string | null
  readonly last: string | null
}

const dayOf = ({ earliest, latest }: Bounds) => (earliest === latest ? earliest : null)

/** The first and the last day of a date as far as they are certain: those of an interval, or the one day of a moment. */
export function certainDays(date: BoundedDate): CertainDays {
  const meaning = dateMeaning(date)
  return meaning.kind === 'interval'
    ? { first: dayOf(meaning.start), last: dayOf(meaning.end) }
    : { first: dayOf(meaning.at), last: dayOf(meaning.at) }
}
