import { applyPatch } from 'rfc6902'
import { valueAt } from '../semantics/value-at.js'
import type { ChangedRecord, ChangingRecord, FieldChange } from './dataset-delta.js'
import { sameValue } from './same-value.js'
import { UnfitDeltaError } from './unfit-delta-error.js'

/** What must stand at the place of a change before it is made; undefined where nothing may. */
const expected = (change: FieldChange) => (change.op === 'add' ? undefined : change.before)

/** Whether an addition moves what stands at its place, as in a list, rather than replacing it. */
const inserts = (change: FieldChange, state: unknown) =>
  change.op === 'add' && Array.isArray(valueAt(state, change.path.slice(0, change.path.lastIndexOf('/'))))

function operationOf(change: FieldChange) {
  const { op, path } = change
  return op === 'remove' ? { op, path } : { op, path, value: structuredClone(change.after) }
}

/** A record with its changes made, the one given left as it is; throws an UnfitDeltaError where it has not the old values. */
export function changedRecord(record: ChangingRecord, { collection, id, changes }: ChangedRecord): ChangingRecord {
  const state = structuredClone(record)
  for (const change of changes) {
    const found = valueAt(state, change.path)
    const fits = inserts(change, state) || sameValue(found, expected(change))
    const [failed] = fits ? applyPatch(state, [operationOf(change)]) : [true]
    if (failed) throw new UnfitDeltaError(`${collection}/${id}`, change.path, expected(change), found)
  }
  return state
}
