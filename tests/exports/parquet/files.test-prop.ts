import { test as prop } from '@fast-check/vitest'
import { expect } from 'vitest'
import { release } from '../../../src/dataset/release.js'
import { filesOf } from '../../../src/exports/parquet/files.js'
import { hostileDataset } from '../hostile-dataset.js'
import { datasetInParquet } from './dataset-in-parquet.js'

prop.prop([hostileDataset], { numRuns: 20 })('Parquet holds every record, letter by letter', async (dataset) => {
  const read = await datasetInParquet(await filesOf(dataset, release))
  expect(JSON.stringify(read)).toBe(JSON.stringify(dataset))
})
