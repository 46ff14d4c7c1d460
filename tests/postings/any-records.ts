import fc, { type Arbitrary } from 'fast-check'
import { FIRST, LAST } from '../../src/postings/time-key.js'
import type { Window } from '../../src/postings/window.js'
import { type BoundedDate, fallsWithin } from '../../src/semantics/date-bounds.js'
import { dayKey } from '../../src/semantics/day-key.js'
import { inOrder } from '../../src/semantics/in-order.js'
import { aBoundedDate, aDay } from '../semantics/arbitrary-dates.js'

/** What an index is made of, as far as it looks. */
export interface Item {
  readonly id: string
  readonly date: BoundedDate
  /** What it stands for, of two kinds: any number of each. */
  readonly colours: readonly string[]
  readonly pairs: readonly (readonly [string, number])[]
}

/** Where an item has its date. */
export const dateOf = ({ date }: Item): BoundedDate => date

const unbounded = (edtf: string): BoundedDate => ({ edtf, notBefore: null, notAfter: null })
const aNearDay = fc.integer({ min: 1, max: 9 }).map((day) => `2025-03-0${day}`)
const aNearInterval = fc.tuple(aNearDay, aNearDay).map((days) => days.toSorted().join('/'))
const aNearDate = fc.oneof(
  { weight: 3, arbitrary: aNearDay },
  aNearInterval,
  aNearDay.map((day) => `../${day}`),
  aNearDay.map((day) => `${day}/..`),
  aNearDay.map((day) => `${day}~`),
  fc.constantFrom('2025-03', '2025', 'XXXX-XX-XX', '../..'),
  // What reaches beyond the first or the last year of the calendar is open there, though it has surely begun or not ended.
  fc.constantFrom('0000~/2025-03-05', '0000-01-01~/2025-03', '0000~/2030', '2025-03-04/9999~', '0000~', '9999-12-31?'),
)

/** Any date of a record: far and near, open at either end, bounded further, or no day at all. */
export const anyDate: Arbitrary<BoundedDate> = fc.oneof(aBoundedDate, aNearDate.map(unbounded), aNearDay.map(unbounded))

const colours = ['red', 'green', 'blue', 'constructor'] as const

const draft = fc.record({
  date: anyDate,
  colours: fc.subarray([...colours]),
  pairs: fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 2 })), { maxLength: 3 }),
})

const none = { sources: [], actors: [], places: [], issues: [], proposals: [], positions: [], figures: [] }

/** Items in the documented order. */
export function itemsOf(shape: fc.ArrayConstraints): Arbitrary<readonly Item[]> {
  return fc.array(draft, shape).map((drafts) => {
    const events = drafts.map((one, nth): Item => ({ ...one, id: `i${String(nth).padStart(4, '0')}` }))
    return inOrder({ ...none, events, discrepancies: [], retired: [] }).events
  })
}

/** The days between which a window lies, null where it is open. */
export interface Days {
  readonly from: string | null
  readonly to: string | null
}

const anEnd = fc.option(fc.oneof(aNearDay, aDay))

/** Any days to look at, in order. */
export const anyDays: Arbitrary<Days> = fc
  .tuple(anEnd, anEnd)
  .map(([one, other]) =>
    one !== null && other !== null && one > other ? { from: other, to: one } : { from: one, to: other },
  )

/** The window of some days. */
export const windowOf = ({ from, to }: Days, surely: boolean): Window => ({
  from: from === null ? FIRST : dayKey(from),
  to: to === null ? LAST : dayKey(to),
  surely,
})

/** Whether a date falls in some days, as the calendar says. */
export function falls(date: BoundedDate, { from, to }: Days, surely: boolean): boolean {
  const answer = fallsWithin(date, from, to)
  return surely ? answer === 'yes' : answer !== 'no'
}
