import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { IssueRecord } from '../dataset/record-types.js'
import type { CollectionName } from '../vocabulary/collections.js'
import type { Catalogue } from '../vocabulary/referents.js'
import { ById, byId } from './by-id.js'
import { Kept } from './kept.js'

const optionsById = /* @__PURE__ */ new Kept(
  (issues: readonly IssueRecord<Ids>[]) => new ById(issues.flatMap(({ options }) => options)),
)

/** The collection that holds what a catalogue lists. */
export type HomeOf<Name extends Catalogue> = Name extends 'options' ? 'issues' : Extract<Name, CollectionName>

/**
 * The records of a collection, or the options of all issues, by id.
 *
 * @example
 * recordsById('actors', dataset).get('nato')
 */
export function recordsById<Name extends Catalogue>(
  name: Name,
  dataset: DatasetOf<Ids, HomeOf<Name>>,
): ById<{ readonly id: string }> {
  const collections = dataset as Partial<DatasetOf<Ids>>
  return name === 'options'
    ? optionsById.of(collections.issues ?? [])
    : byId<{ readonly id: string }>(collections[name as CollectionName] ?? [])
}
