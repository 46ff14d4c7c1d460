import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyDelta } from '../../src/changes/apply-delta.js'
import { changingCollections, keyOf } from '../../src/changes/changing-collections.js'
import { diffDatasets } from '../../src/changes/diff-datasets.js'
import { inverseDelta } from '../../src/changes/inverse-delta.js'
import { UnfitDeltaError } from '../../src/changes/unfit-delta-error.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { anyDataset } from '../query/any-dataset.js'
import { beforeAndAfter } from './changed-dataset.js'

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

/** The records of a dataset without what else its object has, such as methods. */
const recordsOf = (dataset: Dataset<Ids>) =>
  plain(Object.fromEntries(changingCollections.map((name) => [name, dataset[name]])))

const keysOf = (dataset: Dataset<Ids>) =>
  changingCollections.flatMap((name) => dataset[name].map((record) => `${name} ${keyOf(name, record)}`))

describe('a delta', () => {
  test('applied to the old dataset gives the new one', () => {
    fc.assert(
      fc.property(beforeAndAfter, ({ before, after }) => {
        expect(plain(applyDelta(before, diffDatasets(before, after)))).toEqual(recordsOf(after))
      }),
    )
  })

  test('says as much after it was written to a file and read', () => {
    fc.assert(
      fc.property(beforeAndAfter, ({ before, after }) => {
        expect(plain(applyDelta(before, plain(diffDatasets(before, after))))).toEqual(recordsOf(after))
      }),
    )
  })

  test('leads back when it is inverted', () => {
    fc.assert(
      fc.property(beforeAndAfter, ({ before, after }) => {
        expect(plain(applyDelta(after, inverseDelta(diffDatasets(before, after))))).toEqual(recordsOf(before))
      }),
    )
  })

  test('of a dataset and itself, or a copy of it, is empty', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const empty = { formatVersion: 1, added: [], changed: [], merged: [], retired: [], removed: [], order: {} }
        expect(diffDatasets(dataset, dataset)).toEqual(empty)
        expect(diffDatasets(dataset, recordsOf(dataset))).toEqual(empty)
      }),
    )
  })

  test('names every id that only one of the two has exactly once, and as changed only what both have', () => {
    fc.assert(
      fc.property(beforeAndAfter, ({ before, after }) => {
        const { added, changed, merged, retired, removed } = diffDatasets(before, after)
        const named = (items: readonly { collection: string; id: string }[]) =>
          items.map(({ collection, id }) => `${collection} ${id}`).sort()
        const [had, has] = [new Set(keysOf(before)), new Set(keysOf(after))]
        expect(named(added)).toEqual([...has].filter((key) => !had.has(key)).sort())
        expect(named([...merged, ...retired, ...removed])).toEqual([...had].filter((key) => !has.has(key)).sort())
        expect(named(changed).every((key) => had.has(key) && has.has(key))).toBe(true)
      }),
    )
  })

  test('calls merged what has a successor, retired what has none, and removed what has no entry', () => {
    fc.assert(
      fc.property(beforeAndAfter, ({ before, after }) => {
        const { merged, retired, removed } = diffDatasets(before, after)
        expect(merged.every(({ entry }) => entry.replacedBy.length > 0)).toBe(true)
        expect(retired.every(({ entry }) => entry.replacedBy.length === 0)).toBe(true)
        for (const { entry, id, collection } of [...merged, ...retired]) {
          expect([entry.collection, entry.id]).toEqual([collection, id])
        }
        for (const { id, collection } of removed) {
          expect(after.retired.some((entry) => entry.collection === collection && entry.id === id)).toBe(false)
        }
      }),
    )
  })

  test('neither changes nor freezes the datasets that it is made of', () => {
    fc.assert(
      fc.property(beforeAndAfter, (pair) => {
        const { before, after } = { before: recordsOf(pair.before), after: recordsOf(pair.after) }
        const texts = [JSON.stringify(before), JSON.stringify(after)]
        applyDelta(before, diffDatasets(before, after))
        expect([JSON.stringify(before), JSON.stringify(after)]).toEqual(texts)
        for (const record of [...before.events, ...after.events, ...after.retired]) {
          expect(Object.isFrozen(record)).toBe(false)
        }
      }),
    )
  })

  test('is refused by a dataset that has not what it changes', () => {
    fc.assert(
      fc.property(beforeAndAfter, ({ before, after }) => {
        const delta = diffDatasets(before, after)
        const gone = [...delta.merged, ...delta.retired, ...delta.removed, ...delta.changed]
        fc.pre(gone.length > 0)
        expect(() => applyDelta(createDataset({}), delta)).toThrow(UnfitDeltaError)
      }),
    )
  })
})
