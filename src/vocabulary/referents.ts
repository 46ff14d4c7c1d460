import type { CollectionName } from './collections.js'

/** What an id can be looked up in: a collection, or the options of all issues. */
export type Catalogue = CollectionName | 'options'

/** What an id of each catalogue names. An option is part of an issue; all others are collections. */
export const referents = /* @__PURE__ */ Object.freeze({
  sources: 'source',
  actors: 'actor',
  places: 'place',
  issues: 'issue',
  options: 'option',
  events: 'event',
  proposals: 'proposal',
  positions: 'position',
  figures: 'figure',
  discrepancies: 'discrepancy',
} as const satisfies Readonly<Record<Catalogue, string>>)

/** What an id can name. */
export type Referent = (typeof referents)[Catalogue]

/** Every catalogue with what its ids name. */
export const catalogues = /* @__PURE__ */ Object.entries(referents) as readonly (readonly [Catalogue, Referent])[]

/** The catalogue that lists what an id names. */
export const catalogueOf = /* @__PURE__ */ Object.freeze(
  Object.fromEntries(/* @__PURE__ */ catalogues.map(([catalogue, referent]) => [referent, catalogue])),
) as Readonly<Record<Referent, Catalogue>>
