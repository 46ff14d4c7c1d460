import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import { nearest } from '../semantics/nearest.js'
import { shown } from '../semantics/shown.js'
import { applyDelta } from './apply-delta.js'
import type { DatasetHistory } from './dataset-history.js'
import { inverseDelta } from './inverse-delta.js'

/**
 * The records of an earlier release, made of those of the last one in a history by taking back what came since.
 * Throws a RangeError for a version that the history does not have, an UnfitDeltaError where the records are not those
 * of its last release.
 *
 * @example
 * const first = { version: '0.1.0', date: null, contentHash: '', reasons: [], ids: null, delta: null }
 * datasetAt({ formatVersion: 1, releases: [first] }, '0.1.0', published) === published // true
 */
export function datasetAt(history: DatasetHistory, version: string, last: Dataset<Ids>): Dataset<Ids> {
  const { releases } = history
  const at = releases.findIndex((release) => release.version === version)
  if (at < 0) {
    const near = nearest(
      version,
      releases.map((release) => release.version),
    )
    throw new RangeError(
      `There is no version ${shown(version)}: ${near === null ? 'nothing is released yet' : `the nearest is ${shown(near)}`}`,
    )
  }
  return releases
    .slice(at + 1)
    .reduceRight((dataset, { delta }) => (delta === null ? dataset : applyDelta(dataset, inverseDelta(delta))), last)
}
