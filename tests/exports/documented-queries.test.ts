import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { release } from '../../src/dataset/release.js'
import { filesOf as csv } from '../../src/exports/csv/plain.js'
import type { Format } from '../../src/exports/format.js'
import { formats } from '../../src/exports/formats.js'
import { filesOf as parquet } from '../../src/exports/parquet/files.js'
import { scriptOf } from '../../src/exports/sql/script.js'
import { fences } from '../readme/fences.js'
import { type Answer, inDuckDb } from './in-duckdb.js'
import { releaseFiles } from './release-files.js'
import { withDatabase } from './sql/rows-in-database.js'

const page = readFileSync('docs/formats.md', 'utf8')

/** The examples below a heading. */
const examplesOf = (heading: string) =>
  fences(page.split(/^#{2,3} /m).find((part) => part.startsWith(`${heading}\n`)) ?? '').map(({ code }) => code)

const pythons = ['python3', '/usr/bin/python3'].filter(
  (python) => spawnSync(python, ['-c', 'import pandas']).status === 0,
)
if (pythons.length === 0) console.warn('Skipped: pandas is not on this machine (apt-get install python3-pandas).')

// Made up, in the columns of GDELT's events and of ACLED's.
const gdelt = `GLOBALEVENTID,SQLDATE,QuadClass,ActionGeo_CountryCode
1,20250815,4,UP
2,20250815,4,UP
3,20250815,1,UP
4,20250818,4,RS
`
const acled = `event_id_cnty,event_date,country,fatalities
UKR1,2025-08-18,Ukraine,2
UKR2,2025-08-18,Ukraine,0
UKR3,2025-08-19,Ukraine,1
`

let folder = ''
beforeAll(async () => {
  folder = await releaseFiles(published, [csv, parquet])
  writeFileSync(join(folder, 'gdelt.csv'), gdelt)
  writeFileSync(join(folder, 'acled.csv'), acled)
})
afterAll(() => rm(folder, { recursive: true }))

describe('the page of the formats', () => {
  test('has every format with what carries it, and a file that it writes', async () => {
    for (const [name, { carriedBy, load }] of Object.entries<Format>(formats)) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? `no row for ${name}`
      const [, carrier, file] = /\| the (\w+) \| `([^`]+)` \|$/.exec(row) ?? []
      const { filesOf } = await load()
      const paths = (await filesOf(published, release)).map(({ path }) => path)
      expect([row, carrier]).toEqual([row, carriedBy])
      expect(paths.map((path) => (carriedBy === 'package' ? `data/${path}` : path))).toContain(file)
    }
  })

  test('asks DuckDB what it says that it asks', async () => {
    const answers = await inDuckDb(folder, examplesOf('DuckDB'))
    expect(answers).toHaveLength(6)
    const [stances, participants, evidence, beside, byCountry, types] = answers as readonly Answer[]
    const positions = published.positions.filter(({ actor }) => actor === 'volodymyr-zelenskyy')
    expect(stances?.map(({ option }) => option).sort()).toEqual(positions.map(({ option }) => option).sort())
    const confirmed = published.events
      .filter(({ status }) => status === 'held')
      .flatMap(({ id, participants }) =>
        participants
          .filter(({ attendance }) => attendance === 'confirmed')
          .map(({ actor, role }) => `${id} ${actor} ${role}`),
      )
    expect(participants?.map(({ id, actor, role }) => `${id} ${actor} ${role}`).sort()).toEqual(confirmed.sort())
    const carrying = published.positions.flatMap(({ id, evidence }) =>
      evidence.filter(({ fields }) => fields.includes('/stance')).map(({ spans }) => ({ id, spans: spans.length })),
    )
    expect(evidence?.map(({ id, spans }) => `${id} ${Array.isArray(spans) && spans.length}`).sort()).toEqual(
      carrying.map(({ id, spans }) => `${id} ${spans}`).sort(),
    )
    const counted = (answer: Answer | undefined, day: string) =>
      new Set(answer?.filter((row) => row['day'] === day).map((row) => row['counted']))
    expect(counted(beside, '2025-08-15')).toEqual(new Set(['2']))
    expect(counted(beside, '2025-08-18')).toEqual(new Set(['0']))
    expect(byCountry?.find(({ country, day }) => country === 'Ukraine' && day === '2025-08-18')).toMatchObject({
      counted: '2',
      deaths: '2',
    })
    const total = types?.reduce((sum, { events }) => sum + Number(events), 0)
    expect(total).toBe(published.events.length)
  })

  test('asks SQLite what it says that it asks', () => {
    const examples = examplesOf('SQLite')
    expect(examples).toHaveLength(4)
    withDatabase(':memory:', (database) => {
      database.exec(scriptOf(published, release))
      for (const sql of examples) expect([sql, database.all(sql).length > 0]).toEqual([sql, true])
    })
  })

  test.skipIf(pythons.length === 0)('asks pandas what it says that it asks', () => {
    const examples = examplesOf('pandas')
    expect(examples).toHaveLength(1)
    const { status, stdout, stderr } = spawnSync(pythons[0] ?? '', ['-c', examples.join('\n')], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    const held = published.events.filter(({ status: is }) => is === 'held')
    const most = Math.max(
      ...published.actors.map(
        ({ id }) => held.filter(({ participants }) => participants.some(({ actor }) => actor === id)).length,
      ),
    )
    expect(stdout).toMatch(new RegExp(`^[a-z-]+ +${most}$`, 'm'))
  })

  test.skipIf(pythons.length === 0)('reads with pandas as many rows as there are, with the words as they are', () => {
    const code = `import json, pandas
print(json.dumps(pandas.read_csv("csv/events.csv", keep_default_na=False)["summary"].tolist()))`
    const { stdout } = spawnSync(pythons[0] ?? '', ['-c', code], { cwd: folder, encoding: 'utf8' })
    expect(JSON.parse(stdout)).toEqual(published.events.map(({ summary }) => summary))
  })
})
