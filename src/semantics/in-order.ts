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

/** How many dates to remember: more than there are days in a century, few enough to hold. */
const REMEMBERED = 50_000

/** What gives the day by which a date is sorted, each text of a date read once. */
function sortingDays(): (date: BoundedDate) => string {
  const known = new Map<string, string>()
  const read = (date: BoundedDate) => {
    const { earliest, latest } = outerDays(date)
    return earliest ?? latest ?? LAST
  }
  return (date) => {
    const { edtf, notBefore, notAfter } = date
    const text = notBefore === null && notAfter === null ? edtf : `${edtf} ${notBefore} ${notAfter}`
    const before = known.get(text)
    if (before !== undefined) return before
    const day = read(date)
    if (known.size === REMEMBERED) known.clear()
    known.set(text, day)
    return day
  }
}

interface Keyed<Item extends Named> {
  readonly key: string
  readonly item: Item
}
const byKeyAndId = (a: Keyed<Named>, b: Keyed<Named>) => compare(a.key, b.key) || compare(a.item.id, b.item.id)

/** The items by a key each, then by id: the list itself where it is in this order. */
function sorted<Item extends Named>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  let [lastKey, lastId] = ['', '']
  for (const item of items) {
    const key = keyOf(item)
    const { id } = item
    if (key < lastKey || (key === lastKey && id < lastId)) {
      return items
        .map((one): Keyed<Item> => ({ key: keyOf(one), item: one }))
        .sort(byKeyAndId)
        .map((one) => one.item)
    }
    lastKey = key
    lastId = id
  }
  return items
}

/**
 * A dataset in the documented order: sources by the first day on which they can have been published, events, proposals,
 * positions and figures by the first day they can fall on (the last day where the first is open, undated ones at the end),
 * then by id; all others by id. A collection that is in this order is given back as it is, not copied.
 * Throws a RangeError where a date is not EDTF.
 *
 * @example
 * inOrder(dataset).events[0] // the earliest event
 */
export function inOrder<Whole extends Orderable>(dataset: Whole): Whole {
  const day = sortingDays()
  const byDate = <Item extends DatedRecord>(items: readonly Item[]) => sorted(items, ({ date }) => day(date))
  const byId = <Item extends Named>(items: readonly Item[]) => sorted(items, () => '')
  return {
    ...dataset,
    sources: sorted(dataset.sources, ({ published }) => day(published)),
    actors: byId(dataset.actors),
    places: byId(dataset.places),
    issues: byId(dataset.issues),
    events: byDate(dataset.events),
    proposals: byDate(dataset.proposals),
    positions: byDate(dataset.positions),
    figures: byDate(dataset.figures),
    discrepancies: byId(dataset.discrepancies),
    retired: sorted(dataset.retired, ({ collection }) => collection),
  }
}
