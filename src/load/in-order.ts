import type { SchemaDataset } from '../schema/dataset.js'
import { type BoundedDate, outerDays } from '../semantics/date-bounds.js'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const LAST = '9999-99-99'
const firstDay = (date: BoundedDate) => outerDays(date).earliest ?? LAST
const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  items.toSorted((a, b) => compare(a.id, b.id))
const byDate = <Item extends { readonly id: string }>(items: readonly Item[], dateOf: (item: Item) => BoundedDate) =>
  items.toSorted((a, b) => compare(firstDay(dateOf(a)), firstDay(dateOf(b))) || compare(a.id, b.id))

/**
 * A dataset in the documented order: sources by the first day on which they can have been published, events, proposals,
 * positions and figures by the first day they can fall on (open dates last), then by id; all others by id.
 *
 * @example
 * inOrder(dataset).events[0] // the earliest event
 */
export function inOrder(dataset: SchemaDataset): SchemaDataset {
  return {
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
