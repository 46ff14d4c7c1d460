import { collectionNames } from '../vocabulary/collections.js'
import type { ChangingCollection, ChangingRecord } from './dataset-delta.js'

/** Every collection that can differ, in the order in which a delta goes through them. */
export const changingCollections: readonly ChangingCollection[] = /* @__PURE__ */ [...collectionNames, 'retired']

/** By what a record is known in a delta: its id, or the collection and id that an entry of the retired ids is about. */
export function keyOf(collection: ChangingCollection, record: ChangingRecord): string {
  return collection === 'retired' && 'collection' in record ? `${record.collection}/${record.id}` : record.id
}
