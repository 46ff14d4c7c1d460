import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { checkIntegrity } from '../../src/integrity/check-integrity.js'
import { datasetSchema } from '../../src/schema/dataset.js'
import { validDataset } from '../arbitraries/valid-dataset.js'

describe('a valid dataset', () => {
  test.prop([validDataset], { numRuns: 60, endOnFailure: true })('passes every rule', ({ dataset, texts }) => {
    expect(checkIntegrity(dataset, { texts })).toEqual([])
  })

  test.prop([validDataset], { numRuns: 20, endOnFailure: true })(
    'passes every rule without its texts',
    ({ dataset }) => {
      expect(checkIntegrity(dataset)).toEqual([])
    },
  )

  test.prop([validDataset], { numRuns: 30, endOnFailure: true })(
    'is what the schemas make of it, before and after print',
    ({ dataset }) => {
      const parsed = datasetSchema.parse(dataset)
      expect(parsed).toEqual(dataset)
      expect(datasetSchema.parse(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed)
    },
  )

  test.prop([validDataset, fc.constantFrom('sources', 'positions', 'figures')], { numRuns: 20, endOnFailure: true })(
    'stays valid when its records are read in another order',
    ({ dataset, texts }, collection) => {
      const turned = { ...dataset, [collection]: dataset[collection].toReversed() }
      expect(checkIntegrity(turned, { texts })).toEqual([])
    },
  )
})
