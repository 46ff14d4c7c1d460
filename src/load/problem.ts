import type { CollectionName } from '../vocabulary/collections.js'

/** What is wrong with a file of the data, before its record can be held against others. */
export interface Problem {
  /** What was asked of it: `json`, `file-name`, `schema` or `folder`. */
  readonly rule: 'json' | 'file-name' | 'schema' | 'folder'
  /** The path of the file below the data folder. */
  readonly file: string
  readonly collection: CollectionName | 'retired' | null
  /** The id that the file name gives; null where there is none. */
  readonly id: string | null
  /** Where in the file, as a JSON Pointer; empty for the whole of it. */
  readonly pointer: string
  readonly value: unknown
  readonly message: string
  readonly remedy: string
}
