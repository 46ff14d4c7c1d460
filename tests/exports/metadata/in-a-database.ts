import { rm } from 'node:fs/promises'
import type { Ids } from '../../../src/dataset/generated/ids.js'
import type { Dataset } from '../../../src/dataset/record-types.js'
import { filesOf as csv } from '../../../src/exports/csv/plain.js'
import { inDuckDb } from '../in-duckdb.js'
import { releaseFiles } from '../release-files.js'
import { type DescribedTable, danglingRows, readTable } from './described-tables.js'

/** How many rows DuckDB takes from the CSV of a dataset as a description has it, and those that name what is not there. */
export async function inADatabase(dataset: Dataset<Ids>, tables: readonly DescribedTable[]) {
  const folder = await releaseFiles(dataset, [csv])
  try {
    const made = tables.flatMap(readTable)
    const counts = tables.map(({ name }) => `SELECT count(*)::INTEGER AS rows FROM "${name}"`)
    const answers = await inDuckDb(folder, [...made, ...counts, ...tables.flatMap(danglingRows)])
    const after = answers.slice(made.length)
    return {
      rows: new Map(tables.map(({ name }, nth) => [name, Object.values(after[nth]?.[0] ?? {})[0]])),
      dangling: after.slice(counts.length).flat(),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}
