import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { withRecords } from '../../scripts/readme-records.js'
import { loadDataset } from '../../src/load/load-dataset.js'

const { dataset } = await loadDataset('data')
const markdown = await readFile('README.md', 'utf8')

it('shows the records as the data has them; npm run readme writes them', () => {
  expect(withRecords(markdown, dataset)).toBe(markdown)
})

it('refuses a README without the place for the records', () => {
  expect(() => withRecords('# a page', dataset)).toThrow('README.md has no')
})

it('names the collection whose record is gone', () => {
  expect(() => withRecords(markdown, { ...dataset, places: [] })).toThrow('places has no north-of-london')
})
