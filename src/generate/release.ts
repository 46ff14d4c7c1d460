import { sha256 } from '../load/sha256.js'
import type { SchemaDataset } from '../schema/dataset.js'
import { canonicalJson } from '../semantics/canonical-json.js'
import { outerDays } from '../semantics/date-bounds.js'
import { collectionNames } from '../vocabulary/collections.js'

const HEADER = '// Generated from data by `npm run generate`. Do not edit: change the records.\n'

/** SHA-256, in hexadecimal, of all collections and the retired ids as canonical JSON. */
export function contentHash(dataset: SchemaDataset): string {
  return sha256(canonicalJson(dataset))
}

/**
 * A module that says which release of the data this is: the version, the last day on which a source can have been
 * published, the hash of the content and how many records each collection has.
 */
export function releaseModule(dataset: SchemaDataset, version: string): string {
  const days = dataset.sources.flatMap(({ published }) => outerDays(published).latest ?? []).sort()
  const release = {
    version,
    asOf: days.at(-1) ?? null,
    contentHash: contentHash(dataset),
    counts: Object.fromEntries(collectionNames.map((name) => [name, dataset[name].length])),
  }
  return `${HEADER}const release = ${JSON.stringify(release, null, 2)}\nexport default release\n`
}
