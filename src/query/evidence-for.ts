import type { Ids } from '../dataset/generated/ids.js'
import type { Evidence } from '../dataset/record-types.js'
import { UnknownPointerError } from '../filter/unknown-pointer-error.js'
import { jsonPointer } from '../semantics/json-pointer.js'
import { nearest } from '../semantics/nearest.js'
import { pointerCovers } from '../semantics/pointer-covers.js'
import { shown } from '../semantics/shown.js'
import { valueAt } from '../semantics/value-at.js'

function pointersIn(value: unknown, path: readonly PropertyKey[] = []): readonly string[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([step, one]) =>
          path.length === 0 && step === 'evidence' ? [] : pointersIn(one, [...path, step]),
        )
      : []
  return path.length === 0 ? inner : [jsonPointer(path), ...inner]
}

/**
 * The evidence that carries a field of a record, above it or below it: which words of which source say so; [] for a
 * field that none carries, such as an editorial one. All evidence of the record where the pointer is left out.
 * Throws an UnknownPointerError for a JSON Pointer that names nothing in the record, with the nearest one, a TypeError
 * for what is no record.
 *
 * @example
 * evidenceFor(getEvent('2025-08-18-trump-putin-call'), '/date').map(({ source, spans }) => [source, spans])
 */
export function evidenceFor<I extends Ids>(
  record: { readonly id: string; readonly evidence: readonly Evidence<I>[] },
  pointer = '',
): readonly Evidence<I>[] {
  const given: { readonly evidence?: unknown } | null | undefined = record
  if (!Array.isArray(given?.evidence)) {
    const what = typeof given === 'object' && given !== null ? `${shown(given)} without evidence` : shown(given)
    throw new TypeError(`evidenceFor: the record is ${what}: give a record, such as getActor('nato')`)
  }
  if (pointer === '') return record.evidence
  if (typeof pointer !== 'string' || !pointer.startsWith('/') || valueAt(record, pointer) === undefined) {
    throw new UnknownPointerError(record.id, pointer, nearest(String(pointer), pointersIn(record)) ?? '')
  }
  const carries = (field: string) => pointerCovers(field, pointer) || pointerCovers(pointer, field)
  return Object.freeze(record.evidence.filter(({ fields }) => fields.some(carries)))
}
