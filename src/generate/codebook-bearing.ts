import type { SchemaDataset, SchemaRecord } from '../schema/dataset.js'
import { pointerCovers } from '../semantics/pointer-covers.js'
import { valuesAt } from '../semantics/values-at.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import type { DefinedTerm, TermKind } from './codebook-term.js'

const holds: Readonly<Record<TermKind, (name: string, value: unknown) => boolean>> = {
  collection: () => true,
  field: (_name, value) => value !== null && !(Array.isArray(value) && value.length === 0),
  value: (name, value) => value === name,
  option: (name, value) => value === name,
  issue: (name, value) => typeof value === 'string' && value.startsWith(`${name}/`),
}

/** The JSON Pointers at which a record bears a term; with a part of the record, those in it alone. */
export function bornAt(
  { kind, name, places }: DefinedTerm,
  collection: CollectionName,
  record: SchemaRecord,
  part: string | null = null,
): readonly string[] {
  return places
    .filter((place) => place.collection === collection)
    .flatMap(({ pointer }) => valuesAt(record, pointer))
    .filter(({ pointer, value }) => holds[kind](name, value) && (part === null || pointerCovers(part, pointer)))
    .map(({ pointer }) => pointer)
}

/** Every place of a dataset that bears a term. */
export function bearersOf(
  term: DefinedTerm,
  dataset: SchemaDataset,
): readonly { readonly record: string; readonly pointer: string }[] {
  return collectionNames.flatMap((collection) =>
    dataset[collection].flatMap((record: SchemaRecord) =>
      bornAt(term, collection, record).map((pointer) => ({ record: `${collection}/${record.id}`, pointer })),
    ),
  )
}
