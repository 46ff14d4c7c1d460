import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { loadDataset } from '../../src/load/load-dataset.js'
import { inOrder } from '../../src/semantics/in-order.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { validDataset } from '../arbitraries/valid-dataset.js'

describe('loadDataset', () => {
  test.prop([validDataset], { numRuns: 5, endOnFailure: true })(
    'gives back, in order, every record that was printed to a file of its own',
    async ({ dataset }) => {
      const folder = await mkdtemp(join(tmpdir(), 'peace-talks-'))
      try {
        for (const collection of collectionNames) {
          await mkdir(join(folder, collection))
          for (const { id, ...record } of dataset[collection]) {
            await writeFile(join(folder, collection, `${id}.json`), `${JSON.stringify(record, null, 2)}\n`)
          }
        }
        await writeFile(join(folder, 'retired.json'), JSON.stringify(dataset.retired))
        const loaded = await loadDataset(folder)
        expect(loaded.problems).toEqual([])
        expect(loaded.dataset).toEqual(inOrder(dataset))
      } finally {
        await rm(folder, { recursive: true })
      }
    },
  )
})
