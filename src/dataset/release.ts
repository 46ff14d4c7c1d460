import type { CollectionName } from '../vocabulary/collections.js'
import { deepFreeze } from './deep-freeze.js'
import generated from './generated/release.js'

/** Which release of the data this is. */
export interface Release {
  /** The version of the package. */
  readonly version: string
  /** The last day on which a source of this release can have been published; null where there is no source. */
  readonly asOf: string | null
  /** SHA-256 of all collections as canonical JSON: the same hash, the same data. */
  readonly contentHash: string
  /** How many records each collection has. */
  readonly counts: Readonly<Record<CollectionName, number>>
}

/**
 * Which release of the data this is: version, the day up to which sources were read, a hash of the content, and counts.
 *
 * @example
 * `${release.version}, sources up to ${release.asOf}`
 */
export const release: Release = /* @__PURE__ */ deepFreeze<Release>(generated)
