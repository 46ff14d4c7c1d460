import type { Column, Table } from '../generate/tables.js'
import { type BoundedDate, outerDays } from '../semantics/date-bounds.js'
import { valueAt } from '../semantics/value-at.js'

/** What a column holds in a row. */
export type Cell = string | number | boolean | null

/** A row of a table: its columns by their names. */
export type Row = Readonly<Record<string, Cell>>

const isDated = (value: unknown): value is BoundedDate =>
  typeof value === 'object' && value !== null && 'edtf' in value && 'notBefore' in value

/** The first or the last day of a date as a record has it, whole or as its EDTF string alone. */
function dayOf(date: unknown, end: 'earliest' | 'latest'): string | null {
  if (typeof date === 'string') return outerDays({ edtf: date, notBefore: null, notAfter: null })[end]
  return isDated(date) ? outerDays(date)[end] : null
}

function cellOf(table: Table, { name, pointer, role }: Column, value: unknown, keys: Row): Cell {
  const found = valueAt(value, pointer.slice(table.pointer.length)) ?? null
  if (role === 'earliest' || role === 'latest') return dayOf(found, role)
  if (typeof found === 'string' && /\p{Cs}/u.test(found)) {
    const row = JSON.stringify(table.partOf === null ? valueAt(value, '/id') : keys)
    throw new TypeError(
      `${table.name} ${row} ${name} is ${JSON.stringify(found)}: half of a surrogate pair is no text; write the whole sign`,
    )
  }
  return found as Cell
}

/** The cells of a row of a table, its keys first. */
export const cellsOf = (table: Table, value: unknown, keys: Row): Row =>
  Object.fromEntries(
    table.columns.map((column) => [
      column.name,
      column.role === 'key' ? (keys[column.name] ?? null) : cellOf(table, column, value, keys),
    ]),
  )
