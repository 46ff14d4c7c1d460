import type { Referent } from '../schema/reference.js'
import type { CollectionName } from '../vocabulary/collections.js'

/** The collection in which the record of a reference is found; an option is in its issue. */
export const collectionOf: Readonly<Record<Referent, CollectionName>> = {
  source: 'sources',
  actor: 'actors',
  place: 'places',
  issue: 'issues',
  option: 'issues',
  event: 'events',
  proposal: 'proposals',
  position: 'positions',
  figure: 'figures',
  discrepancy: 'discrepancies',
}
