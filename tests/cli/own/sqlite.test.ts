import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesOf } from '../../../src/cli/own/sqlite.js'
import { UsageError } from '../../../src/cli/usage-error.js'
import { published } from '../../../src/dataset/published.js'
import { release } from '../../../src/dataset/release.js'
import { rowsOf } from '../../../src/exports/rows-of.js'
import { rowsInDatabase, withDatabase } from '../../exports/sql/rows-in-database.js'

const hasSqlite = isBuiltin('node:sqlite')

describe('the database that the command line makes', () => {
  test.runIf(hasSqlite)('holds the rows of every table', async () => {
    const [file, ...others] = await filesOf(published, release)
    expect([file?.path, others]).toEqual(['ukraine-peace-talks.sqlite', []])
    const folder = await mkdtemp(join(tmpdir(), 'sqlite-'))
    const path = join(folder, 'read.sqlite')
    await writeFile(path, file?.content ?? '')
    expect(withDatabase(path, rowsInDatabase)).toEqual(rowsOf(published))
    await rm(folder, { recursive: true })
  })

  test.runIf(!hasSqlite)('is made by a later Node, and the error says what does it instead', async () => {
    const made = Promise.resolve(filesOf(published, release))
    await expect(made).rejects.toThrow(UsageError)
    await expect(made).rejects.toThrow('export sql | sqlite3 ukraine-peace-talks.sqlite')
  })
})
