import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import type { JsonSchema } from './json-schema.js'

/** What a version is held to: its records, their schema, the terms with their definitions, and the public types. */
export interface ReleasedParts {
  readonly dataset: Dataset<Ids>
  readonly schema: JsonSchema
  /** What each term and field means, by the id that the codebook has for it. */
  readonly definitions: Readonly<Record<string, string>>
  /** The declarations of the front doors and of what they share, by file. */
  readonly declarations: ReadonlyMap<string, string>
}
