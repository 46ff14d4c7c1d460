import { deepFreeze } from '../dataset/deep-freeze.js'
import type { DatasetDelta, FieldChange } from './dataset-delta.js'

function inverse(change: FieldChange): FieldChange {
  const { path } = change
  if (change.op === 'add') return { op: 'remove', path, before: change.after }
  if (change.op === 'remove') return { op: 'add', path, after: change.before }
  return { op: 'replace', path, before: change.after, after: change.before }
}

/**
 * The delta that leads back: `applyDelta(now, inverseDelta(diffDatasets(old, now)))` equals `old`. What had been added
 * is `removed` in it, whatever the older dataset knew of it.
 *
 * @example
 * inverseDelta(diffDatasets(published, published)).changed.length // 0
 */
export function inverseDelta({
  formatVersion,
  added,
  changed,
  merged,
  retired,
  removed,
  order,
}: DatasetDelta): DatasetDelta {
  return deepFreeze<DatasetDelta>({
    formatVersion,
    added: [...merged, ...retired, ...removed].map(({ collection, id, record }) => ({ collection, id, record })),
    changed: changed.map(({ collection, id, changes }) => ({
      collection,
      id,
      changes: changes.map(inverse).reverse(),
    })),
    merged: [],
    retired: [],
    removed: added,
    order: Object.fromEntries(
      Object.entries(order).map(([name, { before, after }]) => [name, { before: after, after: before }]),
    ),
  })
}
