import { access, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LoadedDataset, loadDataset } from '../../src/load/load-dataset.js'
import { declarationsIn } from './declarations.js'
import type { ReleasedParts } from './released-parts.js'

/** What the next version would be made of, read from a repository: its records, and what its build left in `dist`. */
export interface WorkingTree extends ReleasedParts {
  readonly dataset: LoadedDataset['dataset']
}

const SCHEMA = 'dist/schema/dataset.json'
const CODEBOOK = 'dist/data/codebook.json'

interface Codebook {
  readonly terms: readonly { readonly id: string; readonly kind: string; readonly definition: string }[]
}

/** The kinds of terms that are records: what they mean is said by the records. */
const RECORDS = ['issue', 'option']

/** The definitions of a codebook by the id of the term, in the order of the ids. */
function definitionsOf({ terms }: Codebook): Readonly<Record<string, string>> {
  const entries = terms.filter(({ kind }) => !RECORDS.includes(kind)).map(({ id, definition }) => [id, definition])
  return Object.fromEntries(entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
}

/** The version in the package.json of a repository. */
export async function versionOf(root: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  return version
}

/** Reads a repository; throws where a record is at fault, or where no build has left what is compared. */
export async function readWorkingTree(root: string): Promise<WorkingTree> {
  const { dataset, problems } = await loadDataset(join(root, 'data'))
  const [problem] = problems
  if (problem !== undefined) {
    throw new Error(`data/${problem.file} ${problem.pointer}: ${problem.message}; npm run check says how to mend it`)
  }
  for (const file of [SCHEMA, CODEBOOK, 'dist/index.d.ts', 'dist/schemas.d.ts']) {
    await access(join(root, file)).catch(() => {
      throw new Error(`${file} is not there to be compared with the last release: run npm run build`)
    })
  }
  return {
    dataset,
    schema: JSON.parse(await readFile(join(root, SCHEMA), 'utf8')),
    definitions: definitionsOf(JSON.parse(await readFile(join(root, CODEBOOK), 'utf8'))),
    declarations: await declarationsIn(join(root, 'dist')),
  }
}
