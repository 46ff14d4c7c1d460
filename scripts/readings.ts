import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { writeFiles } from '../src/cli/write-files.js'
import { loadDataset } from '../src/load/load-dataset.js'
import { collectionNames } from '../src/vocabulary/collections.js'
import { historyOf, LOG } from './readings/history-of.js'
import { readingsOf, secondReadingsSchema } from './readings/readings-of.js'

const FILE = 'codings/readings.json'

/** Writes when each record was first coded and read a second time, from the history of the repository. */
const { dataset } = await loadDataset('data')
const records = collectionNames.flatMap((collection) =>
  dataset[collection].map(({ id, evidence }) => ({
    name: `${collection}/${id}`,
    sources: evidence.map(({ source }) => source),
  })),
)
const secondReadings = secondReadingsSchema.parse(JSON.parse(await readFile('codings/second-readings.json', 'utf8')))
const history = historyOf(execFileSync('git', LOG, { encoding: 'utf8', maxBuffer: 2 ** 28 }))
const content = `${JSON.stringify(readingsOf(records, history, secondReadings), null, 2)}\n`

const [mode, ...rest] = process.argv.slice(2)
if (rest.length > 0 || (mode !== undefined && mode !== '--check')) {
  console.error(`Unknown argument "${rest[0] ?? mode}": npm run readings takes none, or --check.`)
  process.exitCode = 2
} else if (mode === undefined) {
  await writeFiles('.', [{ path: FILE, content }])
} else if ((await readFile(FILE, 'utf8').catch(() => null)) !== content) {
  console.error(`${FILE} is not what the history gives: run npm run readings and commit it.`)
  process.exitCode = 1
}
