import type { Row } from '../../src/exports/cells-of.js'
import type { Rows } from '../../src/exports/rows-of.js'
import { tables } from '../../src/exports/tables.js'
import type { Table } from '../../src/generate/tables.js'
import { valueFrom } from './value-from.js'

const keyOf = (columns: readonly string[], row: Row) => JSON.stringify(columns.map((name) => row[name]))

/** The rows of a part by the key of the row that they are in, each list in its order. */
function byOwner({ key, name }: Table, rows: Rows): ReadonlyMap<string, readonly Row[]> {
  const owner = key.slice(0, -1)
  const place = (row: Row) => Number(row[key.at(-1) ?? ''])
  const sorted = [...(rows.get(name) ?? [])].sort((a, b) => place(a) - place(b))
  const lists = new Map<string, Row[]>()
  for (const row of sorted) {
    const found = keyOf(owner, row)
    const list = lists.get(found)
    if (list === undefined) lists.set(found, [row])
    else list.push(row)
  }
  return lists
}

/** The records of every collection, not checked. */
export type UncheckedDataset = Readonly<Record<string, readonly unknown[]>>

/**
 * The dataset that rows stand for, as `rowsOf` gave them: its records in the order of their rows, its lists by their
 * ordinals. What rows of another hand stand for is not checked: give it to `createDataset`.
 */
export function datasetFrom(rows: Rows): UncheckedDataset {
  const readers = new Map(tables.map((table) => [table.name, valueFrom(table)]))
  const lists = new Map(tables.filter(({ partOf }) => partOf !== null).map((part) => [part.name, byOwner(part, rows)]))
  const read = (table: Table, row: Row): unknown =>
    readers.get(table.name)?.(row, (part) =>
      (lists.get(part.table.name)?.get(keyOf(table.key, row)) ?? []).map((item) => read(part.table, item)),
    )
  return Object.fromEntries(
    tables
      .filter(({ partOf }) => partOf === null)
      .map((table) => [table.name, (rows.get(table.name) ?? []).map((row) => read(table, row))]),
  )
}
