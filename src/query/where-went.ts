import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { RetiredRecord } from '../dataset/record-types.js'
import { checkedTerm } from '../filter/checked-term.js'
import type { Catalogue } from '../filter/records-by-id.js'
import { collectionNames } from '../vocabulary/collections.js'

/**
 * Where an id that is no longer in use went: the entry with what replaced it and why, or undefined where the id is in
 * use or never was. Lookups that throw say the same in their error.
 * Throws an InvalidFilterError for a collection that does not exist.
 *
 * @example
 * whereWent('actors', 'nato') // undefined
 */
export function whereWent<I extends Ids = KnownIds>(
  collection: Catalogue,
  id: string,
  dataset: DatasetOf<I, 'retired'>,
): RetiredRecord | undefined {
  checkedTerm('whereWent', 'collection', collection, [...collectionNames, 'options'])
  return dataset.retired.find((entry) => entry.collection === collection && entry.id === id)
}
