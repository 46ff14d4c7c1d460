import { jsonPointer } from '../semantics/json-pointer.js'
import type { Value } from './shown.js'

/** A plain value of a record, and where it is. */
export interface PlacedValue {
  readonly pointer: string
  readonly value: Value
}

/**
 * Each plain value of a record with the JSON Pointer to it, in the order of the record; what is null or empty is left out.
 *
 * @example
 * pointersWithValues({ id: 'nato', aliases: ['NATO'] }) // /id with 'nato', /aliases/0 with 'NATO'
 */
export function pointersWithValues(value: unknown, path: readonly string[] = []): readonly PlacedValue[] {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') {
    return [{ pointer: jsonPointer(path), value: typeof value === 'number' ? value : String(value) }]
  }
  return Object.entries(value).flatMap(([key, inner]) => pointersWithValues(inner, [...path, key]))
}
