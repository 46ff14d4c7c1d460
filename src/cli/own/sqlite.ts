import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FilesOf } from '../../exports/format.js'
import { scriptOf } from '../../exports/sql/script.js'
import { UsageError } from '../usage-error.js'

const NAME = 'ukraine-peace-talks.sqlite'

/** The part of `node:sqlite` that makes a database; Node has it from 22.5 on. */
interface Sqlite {
  readonly DatabaseSync: new (path: string) => { exec(sql: string): void; close(): void }
}

async function sqliteOfNode(): Promise<Sqlite> {
  const name = 'node:sqlite'
  try {
    return await import(name)
  } catch (error) {
    throw new UsageError(
      `export: Node ${process.versions.node} makes no database of SQLite, which 22.5 and later do: give the script to the sqlite3 program instead, as in ukraine-peace-talks export sql | sqlite3 ${NAME}`,
      { cause: error },
    )
  }
}

/** The database that the script of SQL makes. */
export const filesOf: FilesOf = async (dataset, release) => {
  const { DatabaseSync } = await sqliteOfNode()
  const folder = await mkdtemp(join(tmpdir(), 'ukraine-peace-talks-'))
  try {
    const path = join(folder, NAME)
    const database = new DatabaseSync(path)
    try {
      database.exec(scriptOf(dataset, release))
    } finally {
      database.close()
    }
    return [{ path: NAME, content: await readFile(path) }]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
