import { type Collections, type CreateDatasetOptions, type IdsOf, wholeDataset } from '../dataset/whole-dataset.js'
import { AskableDataset } from './askable-dataset.js'

/**
 * A dataset of the reader's own records with every question and lookup as a method: a copy in the documented order,
 * deeply frozen, with the collections that are left out empty. Records are whole, as the JSON files of the package hold
 * them: no field is left out. Ids that are written down as literals become types.
 *
 * Throws an InvalidDatasetError that names each record, field and value which does not have the shape of a record: a
 * field that is missing or unknown, a value of another kind, a term that does not exist, a date that is not EDTF or
 * not on the calendar, an id used twice. What the records say of one another, and the grammar of ids and texts, it does
 * not check: use `datasetSchema` and `checkIntegrity` of `ukraine-peace-talks/schemas` for them.
 *
 * With `{ unvalidated: true }` nothing is checked and nothing copied: for many records that are known to be sound. They
 * are then frozen where they stand, and so is each list that is in the documented order already; a list that is not is
 * replaced by one that is. What is frozen already is taken to be frozen through.
 *
 * @example
 * const held = createDataset({ events: events.filter(({ status }) => status === 'held'), actors, places, sources })
 * held.findEvents({ type: 'call' }).map(({ id }) => id) // ['2025-08-18-trump-putin-call']
 */
export function createDataset<const Given extends Collections>(
  collections: Given,
  options: CreateDatasetOptions = {},
): AskableDataset<IdsOf<Given>> {
  return new AskableDataset(wholeDataset(collections, options))
}
