import { rm } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { published } from '../../src/dataset/published.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import type { Cell } from '../../src/exports/cells-of.js'
import { filesOf as csv } from '../../src/exports/csv/plain.js'
import { filesOf as parquet } from '../../src/exports/parquet/files.js'
import { rowsOf } from '../../src/exports/rows-of.js'
import { tables } from '../../src/exports/tables.js'
import { hostileDataset } from './hostile-dataset.js'
import { inDuckDb } from './in-duckdb.js'
import { valueIn } from './parquet/dataset-in-parquet.js'
import { releaseFiles } from './release-files.js'

const collections = tables.filter(({ partOf }) => partOf === null)

async function recordsInParquet(dataset: Dataset<Ids>) {
  const folder = await releaseFiles(dataset, [parquet])
  const answers = await inDuckDb(
    folder,
    collections.map(({ name }) => `SELECT * FROM 'parquet/${name}.parquet'`),
  )
  await rm(folder, { recursive: true })
  return collections.map((table, nth) => [table.name, (answers[nth] ?? []).map((row) => valueIn(table, row))])
}

const read: Readonly<Record<string, (text: string) => Cell>> = {
  integer: Number,
  number: Number,
  boolean: (text) => text === 'true',
}

async function rowsInCsv(dataset: Dataset<Ids>) {
  const folder = await releaseFiles(dataset, [csv])
  const answers = await inDuckDb(
    folder,
    tables.map(({ name }) => `FROM read_csv('csv/${name}.csv', all_varchar = true, allow_quoted_nulls = false)`),
  )
  await rm(folder, { recursive: true })
  return new Map(
    tables.map(({ name, columns }, nth) => [
      name,
      (answers[nth] ?? []).map((row) =>
        Object.fromEntries(
          columns.map(({ name: column, type }) => {
            const text = row[column] ?? null
            return [column, text === null ? null : (read[type] ?? String)(String(text))]
          }),
        ),
      ),
    ]),
  )
}

const hostile = fc.sample(hostileDataset, { numRuns: 3, seed: 7 })

describe('DuckDB', () => {
  test('reads from Parquet the records of the release', async () => {
    const expected = collections.map(({ collection }) => [collection, published[collection]])
    expect(await recordsInParquet(published)).toEqual(expected)
  })

  test('reads hostile texts from Parquet as they are', async () => {
    for (const dataset of hostile) {
      const expected = collections.map(({ collection }) => [collection, dataset[collection]])
      expect(await recordsInParquet(dataset)).toEqual(expected)
    }
  })

  test('finds days as dates, numbers as numbers and lists as lists in Parquet', async () => {
    const folder = await releaseFiles(published, [parquet])
    const [types = []] = await inDuckDb(folder, [`DESCRIBE SELECT * FROM 'parquet/figures.parquet'`])
    await rm(folder, { recursive: true })
    const typeOf = new Map(types.map(({ column_name, column_type }) => [column_name, column_type]))
    expect(typeOf.get('date_earliest')).toBe('DATE')
    expect(typeOf.get('value_n')).toBe('DOUBLE')
    expect(typeOf.get('scope_cumulative')).toBe('BOOLEAN')
    expect(typeOf.get('scope_events')).toBe('VARCHAR[]')
    expect(typeOf.get('relations')).toBe('STRUCT("type" VARCHAR, figure VARCHAR)[]')
  })

  test('reads from CSV the rows of the release, null apart from the empty text', async () => {
    expect(await rowsInCsv(published)).toEqual(rowsOf(published))
  })

  test('reads hostile texts from CSV as they are', async () => {
    for (const dataset of hostile) expect(await rowsInCsv(dataset)).toEqual(rowsOf(dataset))
  })
})
