import { jsonPointer } from './json-pointer.js'

/** A value and where it stands. */
export interface ValueAt {
  readonly pointer: string
  readonly value: unknown
}

// Its own and no length of a list: what Object.entries has.
const isField = Object.prototype.propertyIsEnumerable

function below(value: unknown, steps: readonly string[], path: readonly string[]): readonly ValueAt[] {
  const [step, ...rest] = steps
  if (step === undefined) return [{ pointer: jsonPointer(path), value }]
  if (typeof value !== 'object' || value === null) return []
  if (step === '*') return Object.entries(value).flatMap(([field, one]) => below(one, rest, [...path, field]))
  const fields = value as Readonly<Record<string, unknown>>
  return isField.call(value, step) ? below(fields[step], rest, [...path, step]) : []
}

/**
 * What stands in a value at a JSON Pointer in which `*` is any member of a list, each with its own pointer, in order;
 * [] where nothing does. For one pointer, use `valueAt`.
 *
 * @example
 * valuesAt({ means: ['drones'] }, '/means/*') // [{ pointer: '/means/0', value: 'drones' }]
 */
export function valuesAt(value: unknown, pattern: string): readonly ValueAt[] {
  return below(value, pattern.split('/').slice(1), [])
}
