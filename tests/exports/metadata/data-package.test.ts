import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import { published } from '../../../src/dataset/published.js'
import type { Dataset } from '../../../src/dataset/record-types.js'
import { filesOf as csv } from '../../../src/exports/csv/plain.js'
import { filesOf } from '../../../src/exports/metadata/data-package.js'
import { rowsOf } from '../../../src/exports/rows-of.js'
import { anyDataset } from '../../query/any-dataset.js'
import { fences } from '../../readme/fences.js'
import { aRelease } from '../a-release.js'
import { onlyFile } from '../only-file.js'
import { releaseFiles } from '../release-files.js'
import { dataPackageRules } from './data-package-rules.js'
import type { DescribedTable } from './described-tables.js'
import { inADatabase } from './in-a-database.js'

type DataPackage = z.infer<typeof dataPackageRules>

const written = async (dataset: Dataset<Ids>): Promise<DataPackage> =>
  dataPackageRules.parse(JSON.parse(await onlyFile(filesOf(dataset, aRelease))))

const types = { string: 'VARCHAR', date: 'DATE', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN' } as const

const tablesIn = ({ resources }: DataPackage): readonly DescribedTable[] =>
  resources.map(({ name, path, schema }) => ({
    name,
    path,
    columns: schema.fields.map(({ name: column, type, constraints }) => ({
      name: column,
      type: types[type],
      required: constraints.required,
      unique: constraints.unique === true,
      terms: constraints.enum ?? null,
    })),
    primaryKey: schema.primaryKey,
    foreignKeys: (schema.foreignKeys ?? []).map(({ fields, reference }) => ({
      columns: fields,
      table: reference.resource ?? name,
      named: reference.fields,
    })),
  }))

const described = await written(published)

const pythons = ['python3', '/usr/bin/python3'].filter(
  (python) => spawnSync(python, ['-c', 'import pandas']).status === 0,
)
if (pythons.length === 0) console.warn('Skipped: pandas is not on this machine (apt-get install python3-pandas).')

test.skipIf(pythons.length === 0)('the example of the page gives pandas the types of the events', async () => {
  const section = readFileSync('docs/formats.md', 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith('Metadata\n'))
  const [example, ...others] = fences(section ?? '')
  expect(others).toEqual([])
  const folder = await releaseFiles(published, [csv, filesOf])
  const { stdout, stderr } = spawnSync(pythons[0] ?? '', ['-c', example?.code ?? ''], { cwd: folder, encoding: 'utf8' })
  await rm(folder, { recursive: true })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^date_earliest +datetime64/m)
  expect(stdout).toMatch(/^status +object/m)
})

describe('the Data Package', () => {
  test('has no property that the standard does not know, and all that it asks for', () => {
    expect(dataPackageRules.safeParse(described).success).toBe(true)
    const { resources, ...rest } = described
    expect(dataPackageRules.safeParse(rest).success).toBe(false)
    expect(dataPackageRules.safeParse({ ...described, licence: 'CC-BY-4.0' }).success).toBe(false)
  })

  test('has each file of CSV with its size and hash', async () => {
    const files = await csv(published, aRelease)
    expect(described.resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(
      files.map(({ path, content }) => ({
        path,
        bytes: Buffer.byteLength(content),
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      })),
    )
  })

  test('says of every term of a closed list what it means', () => {
    const fields = described.resources.flatMap(({ name, schema }) =>
      schema.fields.flatMap(({ name: field, constraints, categories }) =>
        constraints.enum === undefined ? [] : [{ field: `${name}.${field}`, terms: constraints.enum, categories }],
      ),
    )
    const silent = fields.filter(({ terms, categories }) => categories?.length !== terms.length)
    // These name collections, of which the codebook has pages and no closed list.
    expect(silent.map(({ field }) => field)).toEqual(['discrepancies_records.collection', 'retired.collection'])
    expect(silent.filter(({ categories }) => categories !== undefined)).toEqual([])
  })

  test('is what DuckDB finds in the files of the release: types, nulls, terms and keys', async () => {
    const { rows, dangling } = await inADatabase(published, tablesIn(described))
    expect(dangling).toEqual([])
    expect([...rows]).toEqual([...rowsOf(published)].map(([name, list]) => [name, list.length]))
  })

  test('is what DuckDB finds in the files of any dataset', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (dataset) => {
        const { rows, dangling } = await inADatabase(dataset, tablesIn(await written(dataset)))
        expect(dangling).toEqual([])
        expect([...rows]).toEqual([...rowsOf(dataset)].map(([name, list]) => [name, list.length]))
      }),
      { numRuns: 3 },
    )
  })

  test.each([
    ['a null where none may be', { required: true }, 'NOT NULL constraint failed'],
    ['a term that is none of the list', { terms: ['person'] }, 'CHECK constraint failed'],
    ['a text where a day should be', { type: 'DATE' }, 'Conversion Error'],
  ] as const)('would be contradicted by %s', async (_what, change, error) => {
    const column = 'required' in change ? 'publisher' : 'kind'
    const wrong = tablesIn(described).map((table) => ({
      ...table,
      columns: table.columns.map((one) => (one.name === column ? { ...one, ...change } : one)),
    }))
    await expect(inADatabase(published, wrong)).rejects.toThrow(error)
  })

  test('would be contradicted by a row that names what is not there', async () => {
    const events = published.events.slice(1)
    const { dangling } = await inADatabase({ ...published, events }, tablesIn(described))
    expect(dangling.length).toBeGreaterThan(0)
  })
})
