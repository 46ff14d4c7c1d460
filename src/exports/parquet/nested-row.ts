import type { Column, Table } from '../../generate/tables.js'
import { valueAt } from '../../semantics/value-at.js'
import { type Cell, cellsOf } from '../cells-of.js'
import { nestedName } from '../nested-name.js'
import { partsOf } from '../parts-of.js'
import { nestedColumns } from './schema-of.js'

/** A value as Parquet holds it: a plain one, a list, or a group. */
export type Nested = Cell | Date | readonly Nested[] | { readonly [name: string]: Nested }

const asTyped = ({ type }: Column, cell: Cell) => (type === 'day' && typeof cell === 'string' ? new Date(cell) : cell)

/** A row with what is repeated in it as lists of rows; one plain value is itself. */
export function nestedRow(table: Table, value: unknown): Nested {
  const cells = cellsOf(table, value, {})
  const columns = nestedColumns(table)
  const [only] = columns
  if (table.row === 'plain' && columns.length === 1 && only !== undefined) {
    return asTyped(only, cells[only.name] ?? null)
  }
  return Object.fromEntries([
    ...columns.map((column) => [column.name, asTyped(column, cells[column.name] ?? null)] as const),
    ...partsOf(table).map(({ table: part, field }) => {
      const list = valueAt(value, field) as readonly unknown[]
      return [nestedName(part), list.map((item) => nestedRow(part, item))] as const
    }),
  ])
}
