import type { CollectionName } from '../vocabulary/collections.js'
import { catalogueOf, type Referent } from '../vocabulary/referents.js'

/** The collection in which the record of a reference is found; an option is in its issue. */
export function collectionOf(referent: Referent): CollectionName {
  const catalogue = catalogueOf[referent]
  return catalogue === 'options' ? 'issues' : catalogue
}
