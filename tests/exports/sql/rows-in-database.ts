import sqlite from 'node-sqlite3-wasm'
import type { Cell, Row } from '../../../src/exports/cells-of.js'
import type { Rows } from '../../../src/exports/rows-of.js'
import { tables } from '../../../src/exports/tables.js'

export type Database = InstanceType<typeof sqlite.Database>

/** Does something with a database, which is closed when it is done. */
export function withDatabase<Answer>(path: string, use: (database: Database) => Answer): Answer {
  const database = new sqlite.Database(path)
  try {
    return use(database)
  } finally {
    database.close()
  }
}

/** The rows of every table of a database in the order in which they were put in. */
export const rowsInDatabase = (database: Database): Rows =>
  new Map(
    tables.map(({ name, columns }) => {
      const found = database.all(`SELECT * FROM "${name}" ORDER BY rowid`)
      const rows = found.map(
        (row): Row =>
          Object.fromEntries(
            columns.map(({ name: column, type }) => {
              const cell = row[column] as Cell
              return [column, type === 'boolean' ? cell === 1 : cell]
            }),
          ),
      )
      return [name, rows]
    }),
  )
