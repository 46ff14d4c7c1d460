import type { DatasetHistory } from '../../src/changes/dataset-history.js'
import { UNRELEASED } from '../../src/changes/dataset-history.js'
import { historyOf, type WholeRelease } from '../../src/changes/history-of.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { sha256 } from '../../src/load/sha256.js'
import { canonicalJson } from '../../src/semantics/canonical-json.js'
import { type PendingChangeset, pendingChangesets } from './changesets.js'
import { readSnapshot, releasedVersions } from './snapshot.js'

const reasonsOf = (changesets: readonly Omit<PendingChangeset, 'name'>[]): WholeRelease['reasons'] =>
  changesets.map(({ step, text, records }) => ({ step, text, records }))

/**
 * The history of the releases of a repository, with the working data as `unreleased` where they differ from the last one.
 * Throws a SnapshotError where a snapshot is missing or damaged.
 */
export async function releasedHistory(root: string, working: Dataset<Ids>): Promise<DatasetHistory> {
  const versions = await releasedVersions(root)
  const releases = await Promise.all(
    versions.map(async (version): Promise<WholeRelease> => {
      const { manifest, dataset } = await readSnapshot(root, version)
      const { date, contentHash, changesets } = manifest
      return { version, date, contentHash, reasons: reasonsOf(changesets), dataset }
    }),
  )
  const contentHash = sha256(canonicalJson(working))
  const last = releases.at(-1)
  if (last === undefined || last.contentHash === contentHash) return historyOf(releases)
  const reasons = reasonsOf(await pendingChangesets(root))
  return historyOf([...releases, { version: UNRELEASED, date: null, contentHash, reasons, dataset: working }])
}
