import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { recordDemands } from '../../scripts/release/record-demands.js'
import { readSnapshot, snapshotFiles } from '../../scripts/release/snapshot.js'
import { writeFiles } from '../../src/cli/write-files.js'
import { anyDataset } from '../query/any-dataset.js'

const parts = { schema: {}, definitions: {}, declarations: new Map([['index.d.ts', 'export {}\n']]) }
const release = { version: '0.1.0', date: '2026-01-31', changesets: [] }

test.prop([anyDataset], { numRuns: 30 })('a snapshot gives back the dataset that it was made of', async (dataset) => {
  const root = await mkdtemp(join(tmpdir(), 'snapshot-'))
  try {
    await writeFiles(root, snapshotFiles({ ...parts, dataset }, release))
    expect((await readSnapshot(root, '0.1.0')).dataset).toEqual(structuredClone({ ...dataset }))
  } finally {
    await rm(root, { recursive: true })
  }
})

test.prop([anyDataset])('a dataset demands nothing beside itself', (dataset) => {
  expect(recordDemands(dataset, dataset)).toEqual({ demands: [], toName: [], vanished: [], unexplained: [] })
})

test.prop([anyDataset, fc.nat()])(
  'an id that is gone without an entry has vanished, whatever it was',
  (dataset, chosen) => {
    const all = dataset.events.map(({ id }) => id)
    fc.pre(all.length > 0)
    const lost = all[chosen % all.length]
    const after = {
      ...dataset,
      events: dataset.events.filter(({ id }) => id !== lost),
      retired: dataset.retired.filter(({ id }) => id !== lost),
    }
    expect(recordDemands({ ...dataset, retired: after.retired }, after).vanished).toEqual([`events/${lost}`])
  },
)
