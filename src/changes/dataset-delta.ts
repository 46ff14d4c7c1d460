import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset, RetiredRecord } from '../dataset/record-types.js'

/** A collection that can differ between two releases; `retired` is the list of ids that are no longer in use. */
export type ChangingCollection = keyof Dataset

/** A record of one collection, or an entry of the retired ids. */
export type ChangingRecord<Name extends ChangingCollection = ChangingCollection> = Dataset<Ids>[Name][number]

/**
 * One step that leads from the old state of a record to the new one: an operation of JSON Patch (RFC 6902) that also keeps
 * what was there before. The steps of a record are taken in order, each pointing into what the ones before it left.
 */
export type FieldChange =
  | { readonly op: 'add'; readonly path: string; readonly after: unknown }
  | { readonly op: 'remove'; readonly path: string; readonly before: unknown }
  | { readonly op: 'replace'; readonly path: string; readonly before: unknown; readonly after: unknown }

/** A record that the new dataset has and the old one has not. */
export interface AddedRecord {
  readonly collection: ChangingCollection
  readonly id: string
  readonly record: ChangingRecord
}

/** A record that both have, and what differs. */
export interface ChangedRecord {
  readonly collection: ChangingCollection
  readonly id: string
  readonly changes: readonly FieldChange[]
}

/** A record that the old dataset has and the new one has not, for which the new one has no entry among its retired ids. */
export interface RemovedRecord {
  readonly collection: ChangingCollection
  readonly id: string
  readonly record: ChangingRecord
}

/** A record that the old dataset has and whose id the new one has retired, with the entry that says where it went. */
export interface RetiredId extends RemovedRecord {
  readonly entry: RetiredRecord
}

/** The ids of a collection in the order of the old and of the new dataset. */
export interface OrderChange {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What moved between two datasets, record by record. The id of an entry of the retired ids is `collection/id`. */
export interface DatasetDelta {
  /** The version of this shape. */
  readonly formatVersion: 1
  /** Records that are new. */
  readonly added: readonly AddedRecord[]
  /** Records that differ, field by field. */
  readonly changed: readonly ChangedRecord[]
  /** Records that others stand for now. */
  readonly merged: readonly RetiredId[]
  /** Records that were withdrawn: nothing stands for them. */
  readonly retired: readonly RetiredId[]
  /** Records that are gone without a word of where. */
  readonly removed: readonly RemovedRecord[]
  /** The collections whose order is not the documented one, in either dataset. */
  readonly order: { readonly [Name in ChangingCollection]?: OrderChange }
}
