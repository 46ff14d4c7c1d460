import { collectionNames } from '../vocabulary/collections.js'

const lists = [...collectionNames, 'retired'] as const

/**
 * Throws a TypeError for what is no dataset or lacks one of its lists, and names what is missing; what the records are
 * like is for the schema to say.
 *
 * @example
 * assertWhole({ sources: [] }) // throws: … the dataset has no list "actors", …
 */
export function assertWhole(dataset: unknown): void {
  const remedy = 'parse it with datasetSchema first'
  if (typeof dataset !== 'object' || dataset === null) {
    const given = dataset === null || dataset === undefined ? String(dataset) : `a ${typeof dataset}`
    throw new TypeError(`checkIntegrity: the dataset is ${given}: ${remedy}`)
  }
  const own: Readonly<Record<string, unknown>> = { ...dataset }
  const missing = lists.filter((name) => !Array.isArray(own[name]))
  if (missing.length === 0) return
  throw new TypeError(
    `checkIntegrity: the dataset has no list ${missing.map((name) => `"${name}"`).join(', ')}: ${remedy}`,
  )
}
