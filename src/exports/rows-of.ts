import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import type { Table } from '../generate/tables.js'
import { valueAt } from '../semantics/value-at.js'
import { type Cell, cellsOf, type Row } from './cells-of.js'
import { partsOf } from './parts-of.js'
import { tables } from './tables.js'

/** The rows of every table, by its name. */
export type Rows = ReadonlyMap<string, readonly Row[]>

/** The keys of a row of a part: those of the row that it is in, and its place there. */
const keysIn = (part: Table, keys: readonly Cell[], place: number): Row =>
  Object.fromEntries(part.key.map((name, nth) => [name, keys[nth] ?? place]))

function addRow(rows: ReadonlyMap<string, Row[]>, table: Table, value: unknown, keys: Row): void {
  const row = cellsOf(table, value, keys)
  rows.get(table.name)?.push(row)
  const key = table.key.map((name) => row[name] ?? null)
  for (const { table: part, field } of partsOf(table)) {
    const list = valueAt(value, field) as readonly unknown[]
    list.forEach((item, place) => {
      addRow(rows, part, item, keysIn(part, key, place))
    })
  }
}

/**
 * A dataset as the rows of tables, which `datasetFrom` reads back. Throws a TypeError for a text that is none: half of a
 * surrogate pair.
 */
export function rowsOf(dataset: Dataset<Ids>): Rows {
  const rows = new Map<string, Row[]>(tables.map(({ name }) => [name, []]))
  for (const table of tables) {
    if (table.partOf !== null) continue
    for (const record of dataset[table.collection]) addRow(rows, table, record, {})
  }
  return rows
}
