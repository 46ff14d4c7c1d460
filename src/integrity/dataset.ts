import type { SchemaDataset } from '../schema/dataset.js'
import type { CollectionName } from '../vocabulary/collections.js'

type DeepReadonly<T> = { readonly [Key in keyof T]: DeepReadonly<T[Key]> }

/** A whole dataset as the rules take it: nothing in it is changed. */
export type IntegrityDataset = DeepReadonly<SchemaDataset>

/** A record of any collection, or of the one named, as the rules take it. */
export type IntegrityRecord<Name extends CollectionName = CollectionName> = IntegrityDataset[Name][number]
