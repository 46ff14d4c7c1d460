import { parse } from 'csv-parse/sync'
import type { Cell, Row } from '../../src/exports/cells-of.js'
import type { ExportedFile } from '../../src/exports/format.js'
import type { Rows } from '../../src/exports/rows-of.js'
import { tables } from '../../src/exports/tables.js'

const values: Readonly<Record<string, (text: string) => Cell>> = {
  integer: Number,
  number: Number,
  boolean: (text) => text === 'true',
}

/** What another hand's parser reads from the tables as CSV. */
export const rowsOfCsv = (files: readonly ExportedFile[], folder: string): Rows =>
  new Map(
    tables.map(({ name, columns }) => {
      const file = files.find(({ path }) => path === `${folder}/${name}.csv`)
      const types = new Map(columns.map((column) => [column.name, column.type]))
      const rows: Row[] = parse(String(file?.content), {
        columns: true,
        bom: true,
        cast: (text, { quoting, header, column }) =>
          header ? text : text === '' && !quoting ? null : (values[types.get(String(column)) ?? '']?.(text) ?? text),
      })
      return [name, rows]
    }),
  )
