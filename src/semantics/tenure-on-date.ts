import { type Answer, type BoundedDate, outerDays } from './date-bounds.js'
import type { Bounds } from './edtf-bounds.js'

/** When a post was held, as far as sources say; the shape of a member of `ActorRecord['tenures']`. */
export interface TenureTime {
  readonly from: string | null
  readonly to: string | null
  readonly attested: readonly string[]
}

const outer = (edtf: string): Bounds => outerDays({ edtf, notBefore: null, notAfter: null })

const extreme = (days: readonly (string | null)[], end: 'first' | 'last') => {
  const known = days.filter((day) => day !== null).sort()
  return (end === 'first' ? known[0] : known.at(-1)) ?? null
}

/**
 * Whether a post was held on a date: `no` where the date is surely before `from` or after `to`; `yes` where all of it
 * lies after `from` (or the first date on which a source attests the post) and before `to` (or the last such date);
 * `possibly` otherwise. Throws a RangeError where a date is not EDTF.
 *
 * @example
 * tenureOnDate(
 *   { from: '2019-05-20', to: null, attested: ['2025-08-18'] },
 *   { edtf: '2025-03-20', notBefore: null, notAfter: null },
 * ) // 'yes'
 */
export function tenureOnDate({ from, to, attested }: TenureTime, date: BoundedDate): Answer {
  const begun = from === null ? null : outer(from)
  const ended = to === null ? null : outer(to)
  const { earliest, latest } = outerDays(date)
  if (begun?.earliest && latest !== null && latest < begun.earliest) return 'no'
  if (ended?.latest && earliest !== null && earliest > ended.latest) return 'no'
  const seen = attested.map(outer)
  const inPost = [begun, ended, ...seen].filter((bounds) => bounds !== null)
  const surelyFrom = extreme(
    inPost.map((bounds) => bounds.latest),
    'first',
  )
  const surelyTo = extreme(
    inPost.map((bounds) => bounds.earliest),
    'last',
  )
  if (surelyFrom === null || surelyTo === null || earliest === null || latest === null) return 'possibly'
  return earliest >= surelyFrom && latest <= surelyTo ? 'yes' : 'possibly'
}
