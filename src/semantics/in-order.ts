import { type BoundedDate, outerDays } from './date-bounds.js'

interface Named {
  readonly id: string
}
interface DatedRecord extends Named {
  readonly date: BoundedDate
}

/** The collections of a dataset as far as their order depends on them. */
export interface Orderable {
  readonly sources: readonly (Named & { readonly published: BoundedDate })[]
  readonly actors: readonly Named[]
  readonly places: readonly Named[]
  readonly issues: readonly Named[]
  readonly events: readonly DatedRecord[]
  readonly proposals: readonly DatedRecord[]
  readonly positions: readonly DatedRecord[]
  readonly figures: readonly DatedRecord[]
  readonly discrepancies: readonly Named[]
  readonly retired: readonly (Named & { readonly collection: string })[]
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const LAST = '9999-99-99'
function sortingDay(date: BoundedDate): string {
  const { earliest, latest } = outerDays(date)
  return earliest ?? latest ?? LAST
}
const byId = <Item extends Named>(items: readonly Item[]) => items.toSorted((a, b) => compare(a.id, b.id))
const byDate = <Item extends Named>(items: readonly Item[], dateOf: (item: Item) => BoundedDate) =>
  items.toSorted((a, b) => compare(sortingDay(dateOf(a)), sortingDay(dateOf(b))) || compare(a.id, b.id))

/**
 * A dataset in the documented order: sources by the first day on which they can have been published, events, proposals,
 * positions and figures by the first day they can fall on (the last day where the first is open, undated ones at the end),
 * then by id; all others by id.
 * Throws a RangeError where a date is not EDTF.
 *
 * @example
 * inOrder(dataset).events[0] // the earliest event
 */
export function inOrder<Whole extends Orderable>(dataset: Whole): Whole {
  return {
    ...dataset,
    sources: byDate(dataset.sources, ({ published }) => published),
    actors: byId(dataset.actors),
    places: byId(dataset.places),
    issues: byId(dataset.issues),
    events: byDate(dataset.events, ({ date }) => date),
    proposals: byDate(dataset.proposals, ({ date }) => date),
    positions: byDate(dataset.positions, ({ date }) => date),
    figures: byDate(dataset.figures, ({ date }) => date),
    discrepancies: byId(dataset.discrepancies),
    retired: dataset.retired.toSorted((a, b) => compare(a.collection, b.collection) || compare(a.id, b.id)),
  }
}
