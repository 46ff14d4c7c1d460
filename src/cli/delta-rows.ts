import { changingCollections } from '../changes/changing-collections.js'
import type { DatasetDelta, OrderChange } from '../changes/dataset-delta.js'

/** One thing that moved between two datasets. */
export interface DeltaRow {
  readonly collection: string
  /** The id of the record; null where it is about the order of a collection. */
  readonly id: string | null
  readonly what: 'added' | 'changed' | 'merged' | 'retired' | 'removed' | 'reordered'
  /** The field, as a JSON Pointer into what the rows above left; empty where it is the whole record. */
  readonly path: string
  /** What was there; undefined where nothing was. */
  readonly before?: unknown
  /** What is there now: of an id that was merged or retired the entry that says where it went. */
  readonly after?: unknown
}

/** Whether what two orders have in common stands in another order. */
function isMoved({ before, after }: OrderChange): boolean {
  const [had, has] = [new Set(before), new Set(after)]
  const kept = after.filter((id) => had.has(id))
  return before.filter((id) => has.has(id)).some((id, place) => kept[place] !== id)
}

/** The collections whose records stand in another order, but for those that came and went. */
export const reordered = ({ order }: DatasetDelta): readonly string[] =>
  changingCollections.filter((name) => {
    const change = order[name]
    return change !== undefined && isMoved(change)
  })

/** A delta as rows: one for each record that came or went, one for each step of a record that changed. */
export function deltaRows(delta: DatasetDelta): readonly DeltaRow[] {
  const { added, changed, merged, retired, removed } = delta
  const gone = (what: 'merged' | 'retired', items: DatasetDelta[typeof what]) =>
    items.map(
      ({ collection, id, record, entry }): DeltaRow => ({
        collection,
        id,
        what,
        path: '',
        before: record,
        after: entry,
      }),
    )
  return [
    ...added.map(
      ({ collection, id, record }): DeltaRow => ({ collection, id, what: 'added', path: '', after: record }),
    ),
    ...changed.flatMap(({ collection, id, changes }) =>
      changes.map(({ op: _, ...change }): DeltaRow => ({ collection, id, what: 'changed', ...change })),
    ),
    ...gone('merged', merged),
    ...gone('retired', retired),
    ...removed.map(
      ({ collection, id, record }): DeltaRow => ({ collection, id, what: 'removed', path: '', before: record }),
    ),
    ...reordered(delta).map((collection): DeltaRow => ({ collection, id: null, what: 'reordered', path: '' })),
  ]
}
