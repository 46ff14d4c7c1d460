import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { recordSchemas, type SchemaDataset } from '../schema/dataset.js'
import { retiredSchema } from '../schema/retired.js'
import { inOrder } from '../semantics/in-order.js'
import { nearest } from '../semantics/nearest.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import { parseJson } from './parse-json.js'
import type { Problem } from './problem.js'
import { readRecord } from './read-record.js'
import { schemaProblems } from './schema-problems.js'

/** The data of a folder, and what is wrong with its files. */
export interface LoadedDataset {
  /** Every record whose file is sound, in the documented order. */
  readonly dataset: SchemaDataset
  /** What is wrong with the other files; a record with a problem is not in the dataset. */
  readonly problems: readonly Problem[]
  /** The path of a record's file below the folder. */
  fileOf(collection: CollectionName | 'retired', id: string): string
}

const RETIRED = 'retired.json'

async function entriesOf(folder: string) {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function strayProblem(file: string, message: string, remedy: string): Problem {
  return { rule: 'folder', file, collection: null, id: null, pointer: '', value: file, message, remedy }
}

async function readRetired(folder: string): Promise<{ retired: SchemaDataset['retired']; problems: Problem[] }> {
  const text = await readFile(join(folder, RETIRED), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '[]'
    throw error
  })
  const parsed = parseJson(text)
  const where = { file: RETIRED, collection: 'retired', id: null } as const
  if (parsed.problems.length > 0) {
    return { retired: [], problems: parsed.problems.map((problem) => ({ ...where, rule: 'json', ...problem })) }
  }
  const list = z.array(retiredSchema)
  const result = list.safeParse(parsed.value)
  if (result.success) return { retired: result.data, problems: [] }
  return {
    retired: [],
    problems: schemaProblems(list, parsed.value).map((problem) => ({ ...where, rule: 'schema', ...problem })),
  }
}

/**
 * The dataset that the files of a folder make up (`<collection>/<id>.json` and `retired.json`), with every problem of
 * every file; what is read is in the documented order. It holds no record against another: use `checkIntegrity` for that.
 * Throws where the folder cannot be read.
 *
 * @example
 * const { dataset, problems, fileOf } = await loadDataset('data')
 */
export async function loadDataset(folder: string): Promise<LoadedDataset> {
  const problems: Problem[] = []
  const raw: Record<CollectionName, unknown[]> = {
    sources: [],
    actors: [],
    places: [],
    issues: [],
    events: [],
    proposals: [],
    positions: [],
    figures: [],
    discrepancies: [],
  }
  for (const entry of await entriesOf(folder)) {
    const collection = collectionNames.find((name) => name === entry.name)
    if (entry.name === RETIRED) continue
    if (collection === undefined || !entry.isDirectory()) {
      const wanted = nearest(entry.name, collectionNames)
      problems.push(
        strayProblem(entry.name, `${entry.name} is not a collection`, `move it, or name the folder ${wanted}`),
      )
      continue
    }
    for (const file of await entriesOf(join(folder, collection))) {
      const path = `${collection}/${file.name}`
      if (!file.isFile() || !file.name.endsWith('.json')) {
        problems.push(
          strayProblem(path, `${path} is not a record`, 'a record is one file <id>.json; move it elsewhere'),
        )
        continue
      }
      const read = readRecord(recordSchemas[collection], file.name, await readFile(join(folder, path), 'utf8'))
      if (read.problems.length === 0) raw[collection].push(read.record)
      problems.push(...read.problems.map((problem) => ({ ...problem, file: path, collection, id: read.id })))
    }
  }
  const { retired, problems: retiredProblems } = await readRetired(folder)
  // Each record has passed the schema of its collection just above, which TypeScript cannot follow through the map.
  const dataset = { ...raw, retired } as SchemaDataset
  return {
    dataset: inOrder(dataset),
    problems: [...problems, ...retiredProblems],
    fileOf: (collection, id) => (collection === 'retired' ? RETIRED : `${collection}/${id}.json`),
  }
}
