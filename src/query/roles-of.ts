import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ActorRecord, Tenure } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { dayRange } from '../filter/day-range.js'
import type { BoundedDate } from '../semantics/date-bounds.js'
import { readEdtf } from '../semantics/edtf-bounds.js'
import { tenureOnDate } from '../semantics/tenure-on-date.js'

/** A post held on a day. */
export interface Role<I extends Ids = KnownIds> {
  readonly tenure: Tenure<I>
  /** Whether it was surely held on that day; `possibly` where the sources leave it open. */
  readonly held: 'yes' | 'possibly'
}

const CALENDAR_DAY = /\d{4}-\d{2}-\d{2}/g

function dateOf(day: string | BoundedDate): BoundedDate {
  const given: Partial<BoundedDate> = typeof day === 'object' && day !== null ? day : { edtf: day }
  const { edtf, notBefore = null, notAfter = null } = given
  const text = String(edtf)
  for (const one of text.match(CALENDAR_DAY) ?? []) dayRange('rolesOf', 'day', one)
  // Read here, since a person without a post has no tenure to hold it against.
  readEdtf(text)
  return { edtf: text, notBefore, notAfter }
}

/**
 * The posts that a person held on a day, worked out from the tenures: surely, or possibly where sources leave it open;
 * [] where no source gives the person one. The day is EDTF, or the date of a record. For all posts, read `tenures`.
 * Throws an UnknownIdError for an actor that does not exist, a RangeError for a day.
 *
 * @example
 * rolesOf('donald-trump', '2025-08-18').map(({ tenure, held }) => [tenure.post, held]) // [['President', 'yes']]
 */
export function rolesOf<I extends Ids = KnownIds>(
  person: NoInfer<I['actor']>,
  day: string | BoundedDate,
  dataset: DatasetOf<I, 'actors' | 'retired'>,
): readonly Role<I>[] {
  const { tenures } = checkedId('actors', person, dataset) as ActorRecord<I>
  const date = dateOf(day)
  const held = tenures.flatMap((tenure): Role<I>[] => {
    const answer = tenureOnDate(tenure, date)
    return answer === 'no' ? [] : [{ tenure, held: answer }]
  })
  return deepFreeze(held)
}
