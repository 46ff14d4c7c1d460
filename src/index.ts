/**
 * The diplomacy to end the Russia-Ukraine war as data: collections, lookups and questions. Loads no dependency.
 *
 * @packageDocumentation
 */
export { evidenceFor } from './query/evidence-for.js'
export { isWithin } from './query/is-within.js'
export * from './questions/at-once.js'
export { createDataset } from './questions/create-dataset.js'
export * from './questions/of-release.js'
export { isBefore, outerDays } from './semantics/date-bounds.js'
export { readEdtf } from './semantics/edtf-bounds.js'
