import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import { inOrder } from '../semantics/in-order.js'
import { changedRecord } from './changed-record.js'
import { changingCollections, keyOf } from './changing-collections.js'
import { checkedDataset } from './checked-dataset.js'
import type { ChangedRecord, ChangingCollection, ChangingRecord, DatasetDelta } from './dataset-delta.js'
import { ownCopy } from './own-copy.js'
import { sameValue } from './same-value.js'
import { UnfitDeltaError } from './unfit-delta-error.js'

type Records = Map<string, ChangingRecord>

const of = <Item extends { readonly collection: ChangingCollection }>(
  collection: ChangingCollection,
  items: readonly Item[],
) => items.filter((item) => item.collection === collection)

function takeOut(records: Records, collection: ChangingCollection, id: string, record: ChangingRecord): void {
  const found = records.get(id)
  if (!sameValue(found, record)) throw new UnfitDeltaError(`${collection}/${id}`, '', record, found)
  records.delete(id)
}

function change(records: Records, changed: ChangedRecord): void {
  const { collection, id, changes } = changed
  const found = records.get(id)
  const [first] = changes
  if (found === undefined) throw new UnfitDeltaError(`${collection}/${id}`, first?.path ?? '', changes, found)
  records.set(id, changedRecord(found, changed))
}

function putIn(records: Records, collection: ChangingCollection, id: string, record: ChangingRecord): void {
  const found = records.get(id)
  if (found !== undefined) throw new UnfitDeltaError(`${collection}/${id}`, '', undefined, found)
  records.set(id, ownCopy(record))
}

/** A dataset of its collections, whose records are what went in under their names. */
function datasetOf(collections: readonly (readonly [ChangingCollection, readonly ChangingRecord[]])[]): Dataset<Ids> {
  return Object.fromEntries(collections) as Readonly<Record<ChangingCollection, readonly never[]>>
}

/**
 * The dataset that a delta leads to, deeply frozen: `applyDelta(old, diffDatasets(old, now))` equals `now`, in its
 * order too. The dataset given is left as it is.
 * Throws an UnfitDeltaError where the dataset is not the one that the delta was made from: it names the record and field.
 *
 * @example
 * applyDelta(published, diffDatasets(published, published)).events.length === published.events.length // true
 */
export function applyDelta(dataset: Dataset<Ids>, delta: DatasetDelta): Dataset<Ids> {
  checkedDataset('applyDelta', 'dataset', dataset)
  const { added, changed, merged, retired, removed, order } = delta
  const collections = changingCollections.map((collection) => {
    const records: Records = new Map(dataset[collection].map((record) => [keyOf(collection, record), ownCopy(record)]))
    for (const { id, record } of of(collection, [...merged, ...retired, ...removed])) {
      takeOut(records, collection, id, record)
    }
    for (const one of of(collection, changed)) change(records, one)
    for (const { id, record } of of(collection, added)) putIn(records, collection, id, record)
    return [collection, records] as const
  })
  const sorted = inOrder(datasetOf(collections.map(([name, records]) => [name, [...records.values()]])))
  return deepFreeze(
    datasetOf(
      collections.map(([name, records]) => {
        const given = order[name]
        return [name, given === undefined ? sorted[name] : given.after.flatMap((id) => records.get(id) ?? [])]
      }),
    ),
  )
}
