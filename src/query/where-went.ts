import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import { checkedTerm } from '../filter/checked-term.js'
import { type WhereItWent, whereItWent } from '../filter/where-it-went.js'
import { collectionNames } from '../vocabulary/collections.js'
import type { Catalogue } from '../vocabulary/referents.js'

/**
 * Where an id that is no longer in use went: the entry with what replaced it, since when and why, and what that leads to
 * in the end; undefined where the id is in use or never was. Lookups that throw say the same in their error.
 * Throws an InvalidFilterError for a collection that does not exist.
 *
 * @example
 * whereWent('actors', 'nato') // undefined
 */
export function whereWent<I extends Ids = KnownIds>(
  collection: Catalogue,
  id: string,
  dataset: DatasetOf<I, 'retired'>,
): WhereItWent | undefined {
  checkedTerm('whereWent', 'collection', collection, [...collectionNames, 'options'])
  return whereItWent(collection, id, dataset.retired)
}
