import { inOrder } from '../semantics/in-order.js'
import { nearest } from '../semantics/nearest.js'
import { shown } from '../semantics/shown.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import { checkedCollections } from './checked-collections.js'
import { deepFreeze } from './deep-freeze.js'
import type { Ids } from './generated/ids.js'
import { InvalidDatasetError } from './invalid-dataset-error.js'
import { keeping } from './keeping.js'
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
const names: readonly Name[] = /* @__PURE__ */ (collectionNames as readonly Name[]).concat('retired')
/** Names longer than this are compared with none. */
const LONGEST_NAME = 80

/** How `createDataset` takes what it is given. */
export interface CreateDatasetOptions {
  /** Whether to take the records as they are, unchecked and not copied; false unless it is given. */
  readonly unvalidated?: boolean | undefined
}

const refused = (message: string, remedy: string, cause?: unknown) =>
  new InvalidDatasetError(
    [{ collection: null, index: null, id: null, pointer: '', value: 'nothing', message, remedy }],
    cause === undefined ? {} : { cause },
  )

function checkOptions(options: CreateDatasetOptions) {
  if (typeof options !== 'object' || options === null) {
    throw refused(`The options are ${shown(options)}`, 'leave them out, or write { unvalidated: true }')
  }
  const { unvalidated } = options
  if (unvalidated !== undefined && typeof unvalidated !== 'boolean') {
    throw refused(`unvalidated is ${shown(unvalidated)}`, 'write true or false')
  }
  for (const key of Object.keys(options)) {
    if (key !== 'unvalidated') {
      throw refused(`There is no option ${shown(key)}`, 'leave it out, or write "unvalidated", the only one')
    }
  }
}

/** What is given by the name of its collection, each read once. */
function givenCollections(collections: unknown): ReadonlyMap<string, unknown> {
  const isObject = typeof collections === 'object' && collections !== null && !Array.isArray(collections)
  if (!isObject) {
    const message = `createDataset takes an object of collections, not ${shown(collections)}`
    throw refused(message, 'give it some, such as { events, actors }')
  }
  const given = Object.entries<unknown>({ ...collections })
  for (const [name] of given) {
    if ((names as readonly string[]).includes(name)) continue
    const near = name.length > LONGEST_NAME ? null : nearest(name, names)
    throw refused(`There is no collection ${shown(name)}`, `the nearest is "${near ?? names.join('", "')}"`)
  }
  return new Map(given)
}

/** What reading gives, or the refusal of what cannot be read: a getter or a proxy may throw anything. */
function readOnce<Value>(read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    if (error instanceof InvalidDatasetError) throw error
    throw refused('The collections cannot be read', 'give plain data, as JSON.parse does', error)
  }
}

/** A dataset frozen through, each of whose collections keeps what is made from it. */
function frozen<I extends Ids>(dataset: Dataset<I>): Dataset<I> {
  const collections = names.map((name) => [name, keeping(dataset[name])] as const)
  return deepFreeze(Object.fromEntries(collections) as Record<Name, never> as Dataset<I>)
}

/** The collections as they are, in the documented order, frozen. */
function uncheckedInOrder<I extends Ids>(given: ReadonlyMap<string, unknown>): Dataset<I> {
  const whole = Object.fromEntries(names.map((name) => [name, given.get(name) ?? []]))
  try {
    return frozen(inOrder(whole as Record<Name, never> as Dataset<I>))
  } catch (error) {
    throw refused(
      'The unvalidated records cannot be put in order',
      'leave { unvalidated: true } out to be told where they have no id or date',
      error,
    )
  }
}

/**
 * The collections that a reader gives, checked and copied, with those that are left out empty, in the documented order
 * and deeply frozen; what `createDataset` makes a dataset of. Throws an InvalidDatasetError.
 */
export function wholeDataset<const Given extends Collections>(
  collections: Given,
  options: CreateDatasetOptions = {},
): Dataset<IdsOf<Given>> {
  checkOptions(options)
  const given = readOnce(() => givenCollections(collections))
  if (options.unvalidated === true) return uncheckedInOrder<IdsOf<Given>>(given)
  // What is checked has the shape; `never` stands in for it between the loop over names and the whole.
  const whole = checkedCollections(names, given) as Record<Name, never>
  return frozen(inOrder(whole as Dataset<IdsOf<Given>>))
}
