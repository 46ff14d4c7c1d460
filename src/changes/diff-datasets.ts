import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import { inOrder } from '../semantics/in-order.js'
import { changingCollections, keyOf } from './changing-collections.js'
import { checkedDataset } from './checked-dataset.js'
import type { ChangingCollection, ChangingRecord, DatasetDelta, RemovedRecord } from './dataset-delta.js'
import { fieldChanges } from './field-changes.js'
import { ownCopy } from './own-copy.js'

type ByKey = ReadonlyMap<string, ChangingRecord>

interface Pair {
  readonly collection: ChangingCollection
  readonly before: ByKey
  readonly after: ByKey
}

const byKey = (collection: ChangingCollection, records: readonly ChangingRecord[]): ByKey =>
  new Map(records.map((record) => [keyOf(collection, record), ownCopy(record)]))

/** The order of the collections that are not in the documented one, in either dataset. */
function orderChanges(pairs: readonly Pair[], old: Dataset<Ids>, now: Dataset<Ids>): DatasetDelta['order'] {
  const [oldSorted, nowSorted] = [inOrder(old), inOrder(now)]
  // A collection that is in order is given back as it is.
  const isSorted = (name: ChangingCollection) => oldSorted[name] === old[name] && nowSorted[name] === now[name]
  const unsorted = pairs.filter(({ collection }) => !isSorted(collection))
  return Object.fromEntries(
    unsorted.map(({ collection, before, after }) => [
      collection,
      { before: [...before.keys()], after: [...after.keys()] },
    ]),
  )
}

/**
 * What moved from one dataset to another: records added, changed (field by field, with the old and the new value), merged
 * and retired (with the entry that says where they went), and removed without such an entry, each list in the order of
 * the collections and of their records. `applyDelta` makes the new dataset of the old one and this. To see one record
 * through all releases ask the command line for its `history`.
 * Throws a TypeError where one of the two is no dataset: it names the collection.
 *
 * @example
 * diffDatasets(published, { ...published, events: published.events.slice(1) }).removed.map(({ id }) => id)
 */
export function diffDatasets(before: Dataset<Ids>, after: Dataset<Ids>): DatasetDelta {
  const old = checkedDataset('diffDatasets', 'before', before)
  const now = checkedDataset('diffDatasets', 'after', after)
  const pairs = changingCollections.map(
    (collection): Pair => ({
      collection,
      before: byKey(collection, old[collection]),
      after: byKey(collection, now[collection]),
    }),
  )
  const entries = new Map(now.retired.map((entry) => [keyOf('retired', entry), ownCopy(entry)]))
  const gone = pairs.flatMap(({ collection, before: had, after: has }) =>
    [...had].filter(([id]) => !has.has(id)).map(([id, record]): RemovedRecord => ({ collection, id, record })),
  )
  const withEntry = gone.flatMap((one) => {
    const entry = one.collection === 'retired' ? undefined : entries.get(`${one.collection}/${one.id}`)
    return entry === undefined ? [] : [{ ...one, entry }]
  })
  const explained = new Set(withEntry.map(({ record }) => record))
  return deepFreeze<DatasetDelta>({
    formatVersion: 1,
    added: pairs.flatMap(({ collection, before: had, after: has }) =>
      [...has].filter(([id]) => !had.has(id)).map(([id, record]) => ({ collection, id, record })),
    ),
    changed: pairs.flatMap(({ collection, before: had, after: has }) =>
      [...had].flatMap(([id, record]) => {
        const other = has.get(id)
        const changes = other === undefined || other === record ? [] : fieldChanges(record, other)
        return changes.length === 0 ? [] : [{ collection, id, changes }]
      }),
    ),
    merged: withEntry.filter(({ entry }) => entry.replacedBy.length > 0),
    retired: withEntry.filter(({ entry }) => entry.replacedBy.length === 0),
    removed: gone.filter(({ record }) => !explained.has(record)),
    order: orderChanges(pairs, old, now),
  })
}
