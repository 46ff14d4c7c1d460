import { applyPatch, createPatch, type Operation } from 'rfc6902'
import { valueAt } from '../semantics/value-at.js'
import type { ChangingRecord, FieldChange } from './dataset-delta.js'

/** The pointer with the place that a trailing `-` stands for: behind the last member of the list. */
function placed(pointer: string, state: unknown): string {
  if (!pointer.endsWith('/-')) return pointer
  const list = valueAt(state, pointer.slice(0, -2))
  return Array.isArray(list) ? `${pointer.slice(0, -1)}${list.length}` : pointer
}

function changeOf(operation: Operation, state: unknown): FieldChange {
  const path = placed(operation.path, state)
  const before = structuredClone(valueAt(state, path))
  if (operation.op === 'add') return { op: 'add', path, after: operation.value }
  if (operation.op === 'remove') return { op: 'remove', path, before }
  if (operation.op === 'replace') return { op: 'replace', path, before, after: operation.value }
  throw new TypeError(`A difference is told by add, remove and replace, not by ${operation.op} at ${path}`)
}

/** The steps from one state of a record to another: none where they are the same. */
export function fieldChanges(before: ChangingRecord, after: ChangingRecord): readonly FieldChange[] {
  const operations = createPatch(before, after)
  if (operations.length === 0) return []
  const state = structuredClone(before)
  return operations.map((operation) => {
    const change = changeOf(operation, state)
    applyPatch(state, [structuredClone(operation)])
    return structuredClone(change)
  })
}
