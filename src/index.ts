/**
 * The diplomacy to end the Russia-Ukraine war as data: collections, lookups and questions. Loads no dependency.
 *
 * @packageDocumentation
 */
export * from './questions/at-once.js'
export * from './questions/when-asked.js'
