import { expect, test } from 'vitest'
import { fieldLabel } from '../../../src/cli/view/field-label.js'
import { published } from '../../../src/dataset/published.js'
import { collectionNames } from '../../../src/vocabulary/collections.js'

const fields = new Set(collectionNames.flatMap((name) => published[name].flatMap((record) => Object.keys(record))))

test('every field of a record has a label in words', () => {
  expect(fields.size).toBeGreaterThan(40)
  for (const field of fields) expect(fieldLabel(field)).toMatch(/^(?:SHA-256|[a-z]+(?: [a-z]+)*)$/)
})

test('no two fields of a record have the same label', () => {
  for (const name of collectionNames) {
    for (const record of published[name]) {
      const labels = Object.keys(record).map(fieldLabel)
      expect(new Set(labels).size).toBe(labels.length)
    }
  }
})

test('a name that reads as no words has a label of its own', () => {
  expect(['onBehalfOf', 'versionOf', 'independenceGroup', 'iso3166', 'summary'].map(fieldLabel)).toEqual([
    'on behalf of',
    'version of',
    'counts once with',
    'ISO 3166',
    'summary',
  ])
})
