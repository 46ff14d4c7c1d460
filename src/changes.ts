/**
 * What moved between two releases of the data, and how to get from one to another. Loads no record and no dependency.
 *
 * @packageDocumentation
 */
export { applyDelta } from './changes/apply-delta.js'
export { datasetAt } from './changes/dataset-at.js'
export type {
  AddedRecord,
  ChangedRecord,
  ChangingCollection,
  ChangingRecord,
  DatasetDelta,
  FieldChange,
  OrderChange,
  RemovedRecord,
  RetiredId,
} from './changes/dataset-delta.js'
export {
  type ChangeReason,
  type DatasetHistory,
  type ReleaseOfHistory,
  UNRELEASED,
} from './changes/dataset-history.js'
export { demandsOfRecords } from './changes/demands-of-records.js'
export { diffDatasets } from './changes/diff-datasets.js'
export { historyOfRecord, type RecordStep } from './changes/history-of-record.js'
export { inverseDelta } from './changes/inverse-delta.js'
export { readHistory } from './changes/read-history.js'
export { UnfitDeltaError } from './changes/unfit-delta-error.js'
export { type Demand, largestStep, type VersionStep, versionSteps } from './changes/version-step.js'
