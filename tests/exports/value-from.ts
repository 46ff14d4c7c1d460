import type { Row } from '../../src/exports/cells-of.js'
import { type Part, partsOf } from '../../src/exports/parts-of.js'
import type { Column, Table } from '../../src/generate/tables.js'

type Holder = Record<string, unknown>

function put(value: Holder, pointer: string, what: unknown): void {
  const steps = pointer.split('/').slice(1)
  const last = steps.pop() ?? ''
  let at = value
  for (const step of steps) {
    const inner = (at[step] ?? {}) as Holder
    at[step] = inner
    at = inner
  }
  at[last] = what
}

const isLeftOut = ({ name, only }: Column, row: Row) =>
  only === 'given' ? row[name] === null : only !== undefined && !only.is.includes(String(row[only.column]))

/**
 * What reads the value that a row of a table stands for, given its lists; days that were worked out from a date are left
 * aside.
 */
export function valueFrom(table: Table): (row: Row, listOf: (part: Part) => readonly unknown[]) => unknown {
  const columns = new Map(
    table.columns
      .filter(({ role }) => role === 'value')
      .map((column) => [column.pointer.slice(table.pointer.length), column]),
  )
  const parts = new Map(partsOf(table).map((part) => [part.field, part]))
  const plain = columns.get('')
  if (plain !== undefined) return (row) => row[plain.name]
  return (row, listOf) => {
    const value: Holder = {}
    for (const field of table.fields) {
      const part = parts.get(field)
      const column = columns.get(field)
      const missing = table.nullable.find(
        ({ pointer, column: sign }) => field.startsWith(`${pointer}/`) && row[sign] === null,
      )
      if (missing) put(value, missing.pointer, null)
      else if (part) put(value, field, listOf(part))
      else if (column && !isLeftOut(column, row)) put(value, field, row[column.name])
    }
    return table.row === 'tuple' ? Object.values(value) : value
  }
}
