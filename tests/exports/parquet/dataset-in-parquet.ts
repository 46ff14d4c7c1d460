import { parquetReadObjects } from 'hyparquet'
import type { Cell } from '../../../src/exports/cells-of.js'
import type { ExportedFile } from '../../../src/exports/format.js'
import { nestedName } from '../../../src/exports/nested-name.js'
import { tables } from '../../../src/exports/tables.js'
import type { UncheckedDataset } from '../dataset-from.js'
import { valueFrom } from '../value-from.js'

type Table = (typeof tables)[number]
type Nested = Readonly<Record<string, unknown>>

const isGroup = (value: unknown): value is Nested =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

const cell = (value: unknown): Cell => (value instanceof Date ? value.toISOString().slice(0, 10) : (value as Cell))

/** What a row stands for that a reader of Parquet gives. */
export function valueIn(table: Table, nested: unknown): unknown {
  const columns = table.columns.filter(({ role }) => role !== 'key')
  const row = isGroup(nested)
    ? Object.fromEntries(columns.map(({ name }) => [name, cell(nested[name])]))
    : { [columns[0]?.name ?? '']: cell(nested) }
  return valueFrom(table)(row, ({ table: part }) => {
    const list = isGroup(nested) ? nested[nestedName(part)] : []
    return (list as readonly unknown[]).map((item) => valueIn(part, item))
  })
}

/** The records that a reader of Parquet finds in the files. */
export async function datasetInParquet(files: readonly ExportedFile[]): Promise<UncheckedDataset> {
  const collections = tables
    .filter(({ partOf }) => partOf === null)
    .map(async (table) => {
      const content = files.find(({ path }) => path === `parquet/${table.name}.parquet`)?.content
      if (!(content instanceof Uint8Array)) throw new Error(`the export has no file of ${table.name}`)
      const file = Uint8Array.from(content).buffer
      const rows = await parquetReadObjects({ file })
      return [table.name, rows.map((row) => valueIn(table, row))] as const
    })
  return Object.fromEntries(await Promise.all(collections))
}
