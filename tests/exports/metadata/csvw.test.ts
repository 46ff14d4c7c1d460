import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { published } from '../../../src/dataset/published.js'
import { filesOf as csv } from '../../../src/exports/csv/plain.js'
import { filesOf } from '../../../src/exports/metadata/csvw.js'
import { rowsOf } from '../../../src/exports/rows-of.js'
import { anyDataset } from '../../query/any-dataset.js'
import { aRelease } from '../a-release.js'
import { onlyFile } from '../only-file.js'
import { csvwRules } from './csvw-rules.js'
import type { DescribedTable } from './described-tables.js'
import { inADatabase } from './in-a-database.js'

type Column = z.infer<typeof csvwRules>['tables'][number]['tableSchema']['columns'][number]

const types = {
  string: 'VARCHAR',
  anyURI: 'VARCHAR',
  date: 'DATE',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const

const group = csvwRules.parse(JSON.parse(await onlyFile(filesOf(published, aRelease))))
const nameOf = (url: string) => url.replace(/\.csv$/, '')

const columnOf = ({ name, datatype, required }: Column) => ({
  name,
  type: types[typeof datatype === 'string' ? datatype : datatype.base],
  required,
  unique: false,
  terms: typeof datatype === 'object' && 'format' in datatype ? new RegExp(datatype.format, 'u') : null,
})

const tables: readonly DescribedTable[] = group.tables.map(({ url, tableSchema }) => ({
  name: nameOf(url),
  path: `csv/${url}`,
  columns: tableSchema.columns.map(columnOf),
  primaryKey: tableSchema.primaryKey,
  foreignKeys: tableSchema.foreignKeys.map(({ columnReference, reference }) => ({
    columns: columnReference,
    table: nameOf(reference.resource),
    named: reference.columnReference,
  })),
}))

describe('CSV on the Web', () => {
  test('lies where a reader of the tables looks for it, and describes each of them', async () => {
    const [file] = await filesOf(published, aRelease)
    expect(file?.path).toBe('csv/csv-metadata.json')
    const files = await csv(published, aRelease)
    expect(group.tables.map(({ url }) => `csv/${url}`)).toEqual(files.map(({ path }) => path))
  })

  test('names no key that can be null, since every row must have what a key names', () => {
    const nullable = tables.flatMap(({ name, columns, foreignKeys }) =>
      foreignKeys.flatMap((key) =>
        columns
          .filter((column) => key.columns.includes(column.name) && !column.required)
          .map((column) => `${name}.${column.name}`),
      ),
    )
    expect(nullable).toEqual([])
    expect(tables.flatMap(({ foreignKeys }) => foreignKeys).length).toBeGreaterThan(60)
  })

  test('has patterns that hold for the terms of a list, whole, and for nothing else', () => {
    const status = tables.find(({ name }) => name === 'events')?.columns.find(({ name }) => name === 'status')?.terms
    if (!(status instanceof RegExp)) throw new Error('the status of an event has a pattern')
    expect(['held', 'planned', 'cancelled'].map((term) => status.test(term))).toEqual([true, true, true])
    expect(['', 'hel', 'held ', 'withheld', 'held|planned'].filter((text) => status.test(text))).toEqual([])
  })

  test('is what DuckDB finds in the files of the release and of any dataset', async () => {
    const random = fc.sample(anyDataset, { numRuns: 2, seed: 20250818 })
    for (const dataset of [published, ...random]) {
      const { rows, dangling } = await inADatabase(dataset, tables)
      expect(dangling).toEqual([])
      expect([...rows]).toEqual([...rowsOf(dataset)].map(([name, list]) => [name, list.length]))
    }
  })
})
