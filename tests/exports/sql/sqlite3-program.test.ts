import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDatabase } from '../../../scripts/write-database.js'
import { published } from '../../../src/dataset/published.js'
import { release } from '../../../src/dataset/release.js'
import type { Row } from '../../../src/exports/cells-of.js'
import { rowsOf } from '../../../src/exports/rows-of.js'
import { scriptOf } from '../../../src/exports/sql/script.js'
import { tables } from '../../../src/exports/tables.js'
import { hostileDataset } from '../hostile-dataset.js'
import { rowsInDatabase, withDatabase } from './rows-in-database.js'

const isThere = spawnSync('sqlite3', ['--version']).status === 0
if (!isThere) console.warn('Skipped: the sqlite3 program is not on this machine (apt-get install sqlite3).')

const folder = mkdtempSync(join(tmpdir(), 'sql-'))
const file = join(folder, 'release.sqlite')
const script = scriptOf(published, release)
afterAll(() => rmSync(folder, { recursive: true }))

const ask = (sql: string): readonly Row[] => {
  const answer = execFileSync('sqlite3', ['-json', file, sql], { encoding: 'utf8', maxBuffer: 2 ** 26 })
  return answer === '' ? [] : JSON.parse(answer)
}

describe.skipIf(!isThere)('the sqlite3 program', () => {
  beforeAll(() => {
    execFileSync('sqlite3', ['-bail', file], { input: script })
  })

  test('makes a sound database of the script, in which every reference names a row', () => {
    expect(ask('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(ask('PRAGMA foreign_key_check')).toEqual([])
  })

  test('reads the rows that the tables have', () => {
    const rows = rowsOf(published)
    for (const { name, columns } of tables) {
      const read = ask(`SELECT * FROM "${name}" ORDER BY rowid`).map((row) =>
        Object.fromEntries(
          columns.map(({ name: column, type }) => [column, type === 'boolean' ? row[column] === 1 : row[column]]),
        ),
      )
      expect([name, read]).toEqual([name, rows.get(name)])
    }
  })

  test('finds words in titles', () => {
    const found = ask(`SELECT collection, id FROM search WHERE search MATCH 'ceasefire'`)
    const titled = published.events.filter(({ title }) => /\bceasefire\b/i.test(title))
    expect(titled.length).toBeGreaterThan(0)
    for (const { id } of titled) expect(found).toContainEqual({ collection: 'events', id })
  })

  test('says which release it is', () => {
    const told = Object.fromEntries(ask('SELECT * FROM release').map(({ key, value }) => [key, value]))
    expect(told).toMatchObject({ version: release.version, as_of: release.asOf, content_hash: release.contentHash })
  })

  test('refuses a row whose reference names nothing', () => {
    const sql = `PRAGMA foreign_keys = ON; INSERT INTO actors_member_of VALUES ('nobody', 0, 'nothing');`
    expect(spawnSync('sqlite3', [file, sql], { encoding: 'utf8' }).stderr).toContain('FOREIGN KEY constraint failed')
  })

  test('reads hostile texts from the script as they are, though it reads line by line', () => {
    for (const [nth, dataset] of fc.sample(hostileDataset, { numRuns: 3, seed: 4 }).entries()) {
      const hostile = join(folder, `hostile-${nth}.sqlite`)
      execFileSync('sqlite3', ['-bail', hostile], { input: scriptOf(dataset, release) })
      expect(withDatabase(hostile, rowsInDatabase)).toEqual(rowsOf(dataset))
    }
  })
})

test('the database of a release is the same, byte by byte, whenever it is made', async () => {
  const [first, second] = [join(folder, 'first.sqlite'), join(folder, 'second.sqlite')]
  await writeDatabase(first, script)
  writeFileSync(`${second}.part`, 'what an interrupted run has left')
  await writeDatabase(second, scriptOf(structuredClone(published), release))
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true)
  expect(withDatabase(second, rowsInDatabase)).toEqual(rowsOf(published))
})
