import {
  type Collections,
  type CreateDatasetOptions,
  createDataset as collectionsOf,
  type IdsOf,
} from '../dataset/create-dataset.js'
import { AskableDataset } from './askable-dataset.js'

/**
 * A dataset of the reader's own records, frozen, in the documented order, with every question as a method: the
 * collections that are left out are empty. Records are whole, as the JSON files of the package hold them, and their
 * shape, ids and dates are checked; whether references lead anywhere and records hang together, `checkIntegrity` of
 * `ukraine-peace-talks/schemas` says. Ids that are written down as literals become types. With `unvalidated: true` the
 * records are taken as they are: unchecked, and frozen in place instead of copied.
 * Throws an InvalidDatasetError that names the collection, record, field and value of what is wrong.
 *
 * @example
 * const held = createDataset({ events: events.filter(({ status }) => status === 'held'), actors, places, sources })
 * held.findEvents({ participant: 'united-states' })
 */
export function createDataset<const Given extends Collections>(
  collections: Given,
  options: CreateDatasetOptions = {},
): AskableDataset<IdsOf<Given>> {
  return new AskableDataset(collectionsOf(collections, options))
}
