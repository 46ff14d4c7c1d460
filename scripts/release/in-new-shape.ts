import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { datasetSchema } from '../../src/schema/dataset.js'

/** A value without what stands at a path, in which `*` stands for every place of a list. */
function without(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === '*') return Array.isArray(value) ? value.map((item) => without(item, rest)) : value
  if (name === undefined || typeof value !== 'object' || value === null || !(name in value)) return value
  const { [name]: inner, ...others } = Object.fromEntries(Object.entries(value))
  return rest.length === 0 ? others : { ...others, [name]: without(inner, rest) }
}

/**
 * A released dataset as the schemas have it now: without the fields that were removed since, and with those that were
 * added, empty. That a record lost the one or has the other is a change of the schema, not of the record.
 */
export function inNewShape(released: Dataset<Ids>, removed: readonly string[]): Dataset<Ids> {
  const left = removed.reduce<unknown>((rest, pointer) => without(rest, pointer.split('/').slice(1)), released)
  const read = datasetSchema.safeParse(left)
  return read.success ? read.data : released
}
