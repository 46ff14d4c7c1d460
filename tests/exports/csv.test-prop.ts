import { test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { release } from '../../src/dataset/release.js'
import { filesOf as forSpreadsheets } from '../../src/exports/csv/for-spreadsheets.js'
import { filesOf } from '../../src/exports/csv/plain.js'
import { rowsOf } from '../../src/exports/rows-of.js'
import { tables } from '../../src/exports/tables.js'
import { anyDataset } from '../query/any-dataset.js'
import { datasetFrom } from './dataset-from.js'
import { hostileDataset } from './hostile-dataset.js'
import { rowsOfCsv } from './rows-of-csv.js'

prop.prop([hostileDataset], { numRuns: 30 })('CSV holds every record, letter by letter', async (dataset) => {
  const rows = rowsOfCsv(await filesOf(dataset, release), 'csv')
  expect(rows).toEqual(rowsOf(dataset))
  expect(JSON.stringify(datasetFrom(rows))).toBe(JSON.stringify(dataset))
})

prop.prop([hostileDataset], { numRuns: 30 })(
  'no text in the CSV for spreadsheets starts like a formula',
  async (dataset) => {
    const rows = rowsOfCsv(await forSpreadsheets(dataset, release), 'csv-for-spreadsheets')
    const texts = tables.flatMap(({ name, columns }) =>
      columns
        .filter(({ type }) => type !== 'number' && type !== 'integer')
        .flatMap((column) => (rows.get(name) ?? []).map((row) => String(row[column.name] ?? ''))),
    )
    expect(texts.filter((text) => /^[=+\-@\t\r＝＋－＠]/u.test(text))).toEqual([])
  },
)

prop.prop([anyDataset])('what the schemas allow is the same in both kinds of CSV', async (dataset) => {
  const [plain, other] = await Promise.all([filesOf(dataset, release), forSpreadsheets(dataset, release)])
  expect(other.map(({ content }) => content)).toEqual(plain.map(({ content }) => `\ufeff${content}`))
})

test('no text of the release looks like a formula, so both kinds of CSV say the same', async () => {
  const [plain, other] = await Promise.all([filesOf(published, release), forSpreadsheets(published, release)])
  expect(other.map(({ content }) => content)).toEqual(plain.map(({ content }) => `\ufeff${content}`))
})

test('null is nothing, an empty text a pair of quotes, and quotes, commas and line ends are in quotes', async () => {
  const [place, ...others] = published.places
  if (place === undefined) throw new Error('the release has a place')
  const places = [
    { ...place, id: 'p', name: 'a "b", c\r\nd', country: null, within: null, coordinates: null },
    ...others,
  ]
  const files = await filesOf({ ...published, places: places as typeof published.places }, release)
  const text = String(files.find(({ path }) => path === 'csv/places.csv')?.content)
  expect(text.startsWith('id,name,kind,country,within,coordinates_latitude,coordinates_longitude\np,')).toBe(true)
  expect(text).toContain(`\np,"a ""b"", c\r\nd",${place.kind},,,,\n`)
})
