import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import { changingCollections, keyOf } from './changing-collections.js'
import type { ChangingCollection } from './dataset-delta.js'
import type { DatasetHistory, ReleaseOfHistory } from './dataset-history.js'
import { diffDatasets } from './diff-datasets.js'

/** A release with all of its records. */
export interface WholeRelease extends Omit<ReleaseOfHistory, 'ids' | 'delta'> {
  readonly dataset: Dataset<Ids>
}

const idsIn = (dataset: Dataset<Ids>): NonNullable<ReleaseOfHistory['ids']> =>
  Object.fromEntries(
    changingCollections.map((name) => [name, dataset[name].map((record) => keyOf(name, record))]),
  ) as Record<ChangingCollection, string[]>

/** The history that releases make up, the oldest first: each but the first told by what differs from the one before. */
export function historyOf(releases: readonly WholeRelease[]): DatasetHistory {
  return {
    formatVersion: 1,
    releases: releases.map(({ version, date, contentHash, reasons, dataset }, place) => {
      const before = releases[place - 1]
      const told = { version, date, contentHash, reasons }
      return before === undefined
        ? { ...told, ids: idsIn(dataset), delta: null }
        : { ...told, ids: null, delta: diffDatasets(before.dataset, dataset) }
    }),
  }
}
