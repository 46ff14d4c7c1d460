import { rename, rm } from 'node:fs/promises'
import sqlite from 'node-sqlite3-wasm'

/** Makes a database file of SQLite from a script, under another name first and renamed when it is whole. */
export async function writeDatabase(path: string, script: string): Promise<void> {
  const part = `${path}.part`
  await rm(part, { force: true })
  const database = new sqlite.Database(part)
  try {
    database.exec(script)
  } finally {
    database.close()
  }
  await rename(part, path)
}
