import { changingCollections } from '../../src/changes/changing-collections.js'
import type { ChangingCollection } from '../../src/changes/dataset-delta.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { loadDataset } from '../../src/load/load-dataset.js'
import type { Problem } from '../../src/load/problem.js'
import type { RecordsChanged } from './comment-of.js'

/** A dataset without what could not be read of it elsewhere: records, or the list of the retired ids as a whole. */
function without(dataset: Dataset<Ids>, problems: readonly Problem[]): Dataset<Ids> {
  const isUnread = (collection: ChangingCollection, id: string) =>
    problems.some((one) => one.collection === collection && (collection === 'retired' || one.id === id))
  const kept = changingCollections.map((collection) => [
    collection,
    dataset[collection].filter(({ id }) => !isUnread(collection, id)),
  ])
  return { ...dataset, ...Object.fromEntries(kept) }
}

/** The records of two folders of data; one that cannot be read in either is left out of both, or it would seem lost or new. */
export async function recordsChanged(beforeFolder: string, afterFolder: string): Promise<RecordsChanged> {
  const [before, after] = await Promise.all([loadDataset(beforeFolder), loadDataset(afterFolder)])
  const problems = [...before.problems, ...after.problems]
  return {
    before: without(before.dataset, problems),
    after: without(after.dataset, problems),
    unread: [...new Set(problems.map(({ file }) => file))].sort(),
  }
}
