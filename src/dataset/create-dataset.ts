import { outerDays } from '../semantics/date-bounds.js'
import { inOrder } from '../semantics/in-order.js'
import { isOnTheCalendar } from '../semantics/is-on-the-calendar.js'
import { nearest } from '../semantics/nearest.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import { deepFreeze } from './deep-freeze.js'
import type { Ids } from './generated/ids.js'
import { InvalidDatasetError } from './invalid-dataset-error.js'
import type { Dataset } from './record-types.js'

/** Some or all collections of a dataset. */
export type Collections<I extends Ids = Ids> = { readonly [Name in keyof Dataset]?: Dataset<I>[Name] | undefined }

type RecordOf<Given, Name> = Name extends keyof Given
  ? NonNullable<Given[Name]> extends readonly (infer Item)[]
    ? Item
    : never
  : never
type IdOf<Item> = [Item] extends [never] ? string : Item extends { readonly id: infer Id extends string } ? Id : string
type OptionOf<Item> = Item extends { readonly options: readonly (infer Option)[] } ? Option : never

interface WrittenIds<Given> {
  readonly source: IdOf<RecordOf<Given, 'sources'>>
  readonly actor: IdOf<RecordOf<Given, 'actors'>>
  readonly place: IdOf<RecordOf<Given, 'places'>>
  readonly issue: IdOf<RecordOf<Given, 'issues'>>
  readonly option: IdOf<OptionOf<RecordOf<Given, 'issues'>>>
  readonly event: IdOf<RecordOf<Given, 'events'>>
  readonly proposal: IdOf<RecordOf<Given, 'proposals'>>
  readonly position: IdOf<RecordOf<Given, 'positions'>>
  readonly figure: IdOf<RecordOf<Given, 'figures'>>
  readonly discrepancy: IdOf<RecordOf<Given, 'discrepancies'>>
}

/**
 * The ids that some collections hold: literal where all of them, and all that the records refer to, were written down
 * as such; else any text.
 */
export type IdsOf<Given> = 0 extends 1 & Given
  ? Ids
  : Given extends Collections<WrittenIds<Given>>
    ? WrittenIds<Given>
    : Ids

type Name = CollectionName | 'retired'
const names: readonly Name[] = [...collectionNames, 'retired']
const dateFields: Partial<Record<Name, string>> = {
  sources: 'published',
  events: 'date',
  proposals: 'date',
  positions: 'date',
  figures: 'date',
}

interface Unchecked {
  readonly id?: unknown
  readonly collection?: unknown
  readonly edtf?: unknown
  readonly [field: string]: unknown
}
const isObject = (value: unknown): value is Unchecked =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function checkDate(collection: Name, id: string, field: string, date: unknown) {
  if (!isObject(date) || typeof date.edtf !== 'string') {
    throw new InvalidDatasetError(
      `${collection} "${id}" has no ${field}.edtf: give it a date in EDTF, such as 2025-03-20`,
    )
  }
  try {
    outerDays({ edtf: date.edtf, notBefore: null, notAfter: null })
  } catch (error) {
    throw new InvalidDatasetError(`${collection} "${id}", ${field}.edtf: ${(error as Error).message}`, { cause: error })
  }
  for (const bound of ['notBefore', 'notAfter'] as const) {
    const day = date[bound] ?? null
    if (day === null || (typeof day === 'string' && isOnTheCalendar(day))) continue
    throw new InvalidDatasetError(
      `${collection} "${id}", ${field}.${bound}: ${JSON.stringify(day)} is no day: write it like 2025-03-20, or null`,
    )
  }
}

function checkOptions(issues: readonly Unchecked[]) {
  const seen = new Set<string>()
  for (const option of issues.flatMap(({ options }) => options)) {
    if (!isObject(option) || typeof option.id !== 'string') {
      throw new InvalidDatasetError('issues have an option without an id: give whole issues, each option with its id')
    }
    const { id } = option
    if (seen.has(id)) {
      throw new InvalidDatasetError(`issues have the option "${id}" twice: each option needs its own id`)
    }
    seen.add(id)
  }
}

function checkRecords(collection: Name, records: unknown) {
  if (!Array.isArray(records)) {
    throw new InvalidDatasetError(`${collection} is not a list: give an array of records, or leave it out`)
  }
  const seen = new Set<string>()
  for (const [index, record] of records.entries()) {
    if (!isObject(record) || typeof record.id !== 'string') {
      throw new InvalidDatasetError(`${collection}[${index}] has no id: give whole records, each with its id`)
    }
    const { id } = record
    const key = collection === 'retired' ? `${String(record.collection)}/${id}` : id
    if (seen.has(key)) throw new InvalidDatasetError(`${collection} has "${key}" twice: each record needs its own id`)
    seen.add(key)
    const field = dateFields[collection]
    if (field !== undefined) checkDate(collection, id, field, record[field])
  }
  if (collection === 'issues') checkOptions(records)
}

function checkCollections(collections: unknown) {
  if (!isObject(collections)) {
    throw new InvalidDatasetError('createDataset takes an object of collections, such as { events, actors }')
  }
  for (const [name, records] of Object.entries(collections)) {
    if (!(names as readonly string[]).includes(name)) {
      throw new InvalidDatasetError(`There is no collection "${name}": the nearest is "${nearest(name, names)}"`)
    }
    if (records !== undefined) checkRecords(name as Name, records)
  }
}

/**
 * A dataset of the reader's own records, which every question and lookup takes as its last argument: a copy in the
 * documented order, deeply frozen, with the collections that are left out empty. Records are whole, as the JSON files
 * of the package hold them; to check their shape and how they hang together, parse them with `datasetSchema` and ask
 * `checkIntegrity`, both of `ukraine-peace-talks/schemas`. Ids that are written down as literals become types.
 * Throws an InvalidDatasetError that names a collection which does not exist, an id used twice, or a record without
 * an id or a date that the calendar has.
 *
 * @example
 * const mine = createDataset({ events: events.filter(({ status }) => status === 'held'), actors, places, sources })
 * timeline({ actor: 'united-states' }, mine)
 */
export function createDataset<const Given extends Collections>(collections: Given): Dataset<IdsOf<Given>> {
  checkCollections(collections)
  const copy = (name: Name): unknown => structuredClone(collections[name] ?? [])
  const whole = Object.fromEntries(names.map((name) => [name, copy(name)]))
  // What is given has the shape by its type; `never` stands in for it between the loop over names and the whole.
  return deepFreeze(inOrder(whole as Record<Name, never> as Dataset<IdsOf<Given>>))
}
