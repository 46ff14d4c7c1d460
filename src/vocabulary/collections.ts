/** Every collection with what one record of it is, in the order in which the documentation names them. */
export const collections = /* @__PURE__ */ Object.freeze({
  sources: 'A text that says something.',
  actors: 'A person, state, organisation, coalition, outlet or unnamed group.',
  places: 'Where something was.',
  issues: 'A question under negotiation, with the options on it.',
  events: 'Something that happened, is planned, or was called off.',
  proposals: 'Something put on the table.',
  positions: "One actor's stated stance on one option at one time.",
  figures: 'One claimed number.',
  discrepancies: 'Accounts that do not agree, or an error in one.',
} as const)

/** The name of a collection. */
export type CollectionName = keyof typeof collections

/** The names of all collections. */
export const collectionNames = /* @__PURE__ */ Object.freeze(Object.keys(collections) as CollectionName[])
