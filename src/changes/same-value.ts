import { createPatch } from 'rfc6902'

/** Whether two values of JSON are equal, whatever the order of their keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other
  return createPatch({ value: one }, { value: other }).length === 0
}
