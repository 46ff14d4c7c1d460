import { shown } from '../semantics/shown.js'
import { type Catalogue, referents } from '../vocabulary/referents.js'
import type { WhereItWent } from './where-it-went.js'

function message(collection: Catalogue, value: unknown, nearest: string | null, went: WhereItWent | null) {
  const noun = referents[collection]
  if (went !== null) {
    const now = went.leadsTo.length === 0 ? 'Nothing stands for it' : `Use ${went.leadsTo.map(shown).join(' or ')}`
    return `The ${noun} ${shown(value)} has been retired since ${went.since}: ${went.reason} ${now}.`
  }
  return `There is no ${noun} ${shown(value)}: ${nearest === null ? `the dataset has no ${collection}` : `the nearest is ${shown(nearest)}`}.`
}

/** What a lookup or question throws for an id that the dataset does not have. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError'
  /** The collection that was asked, or `options`, which are parts of issues. */
  readonly collection: Catalogue
  /** The id that was asked for. */
  readonly id: unknown
  /** The id of the collection that comes nearest; null where the collection is empty. */
  readonly nearest: string | null
  /** Where the id went, if it was in use once. */
  readonly retired: WhereItWent | null

  constructor(collection: Catalogue, id: unknown, nearest: string | null, retired: WhereItWent | null = null) {
    super(message(collection, id, nearest, retired))
    this.collection = collection
    this.id = id
    this.nearest = nearest
    this.retired = retired
  }
}
