import type { ChangingCollection, DatasetDelta } from './dataset-delta.js'
import type { VersionStep } from './version-step.js'

/** What a history calls the data of a build whose records no release has yet. */
export const UNRELEASED = 'unreleased'

/** Why something changed, as the changelog says it. */
export interface ChangeReason {
  /** The step of the version that it demanded. */
  readonly step: VersionStep
  readonly text: string
  /** The records that the text names, as `collection/id`. */
  readonly records: readonly string[]
}

/** A release, and what led to it from the one before. */
export interface ReleaseOfHistory {
  /** The version; `unreleased` for what a build holds beyond the last release. */
  readonly version: string
  /** The day of the release; null where it is not released. */
  readonly date: string | null
  /** SHA-256 of its records as canonical JSON. */
  readonly contentHash: string
  readonly reasons: readonly ChangeReason[]
  /** The ids of its records by collection, for the first release alone: for the others the delta says what came. */
  readonly ids: Readonly<Record<ChangingCollection, readonly string[]>> | null
  /** What leads to it from the release before; null for the first. */
  readonly delta: DatasetDelta | null
}

/** Every release of the data, the oldest first, as `data/history.json` has them. */
export interface DatasetHistory {
  /** The version of this shape. */
  readonly formatVersion: 1
  readonly releases: readonly ReleaseOfHistory[]
}
