import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { IssueRecord } from '../dataset/record-types.js'
import type { CollectionName } from '../vocabulary/collections.js'
import type { Catalogue } from '../vocabulary/referents.js'
import { kept } from './kept.js'

interface Named {
  readonly id: string
}

const byId = /* @__PURE__ */ kept(
  (records: readonly Named[]): ReadonlyMap<string, Named> => new Map(records.map((record) => [record.id, record])),
)
const optionsById = /* @__PURE__ */ kept(
  (issues: readonly IssueRecord<Ids>[]): ReadonlyMap<string, Named> =>
    new Map(issues.flatMap(({ options }) => options.map((option) => [option.id, option]))),
)

/** The collection that holds what a catalogue lists. */
export type HomeOf<Name extends Catalogue> = Name extends 'options' ? 'issues' : Extract<Name, CollectionName>

/**
 * The records of a collection, or the options of all issues, by id: a Map, so that no id is found that was not given.
 *
 * @example
 * recordsById('actors', dataset).get('nato')
 */
export function recordsById<Name extends Catalogue>(
  name: Name,
  dataset: DatasetOf<Ids, HomeOf<Name>>,
): ReadonlyMap<string, Named> {
  const collections = dataset as Partial<DatasetOf<Ids>>
  return name === 'options' ? optionsById(collections.issues ?? []) : byId(collections[name as CollectionName] ?? [])
}
