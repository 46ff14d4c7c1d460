import { fc, test as law } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { checkIntegrity } from '../../src/integrity/check-integrity.js'
import { rules } from '../../src/integrity/rules.js'
import { corruptions } from '../arbitraries/corruptions.js'
import { Draw } from '../arbitraries/draw.js'
import { type ValidDataset, validDataset } from '../arbitraries/valid-dataset.js'

// Datasets cost more than corruptions: the same thirty serve every rule, and change with the seed.
const datasets = fc.sample(validDataset, { seed: fc.readConfigureGlobal().seed ?? 0, numRuns: 30 })
const sound = fc.nat({ max: datasets.length - 1 }).map((nth) => datasets[nth] as ValidDataset)

test('there is a corruption for every rule, and for nothing else', () => {
  expect(Object.keys(corruptions).sort()).toEqual(rules.map(({ name }) => name).sort())
})

describe.each(Object.entries(corruptions))('%s', (name, corrupt) => {
  law.prop([sound, fc.gen()], { numRuns: 30, endOnFailure: true })(
    'finds a random corruption and names its record',
    ({ dataset, texts }, generator) => {
      const draft = structuredClone(dataset)
      const { collection, id } = corrupt(draft, new Draw(generator))
      const found = checkIntegrity(draft, { texts }).filter(({ rule }) => rule === name)
      expect(found.map((violation) => `${violation.collection} ${violation.id}`)).toContain(`${collection} ${id}`)
      for (const { message, remedy, pointer } of found) {
        expect(message).not.toBe('')
        expect(remedy).not.toBe('')
        expect(pointer).toMatch(/^(?:\/[^/]*)*$/)
      }
    },
  )
})
