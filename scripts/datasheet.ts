import { readFile, writeFile } from 'node:fs/promises'
import readings from '../codings/readings.json' with { type: 'json' }
import { loadDataset } from '../src/load/load-dataset.js'
import { withCounts } from './datasheet/with-counts.js'

const FILE = 'docs/datasheet.md'

/** Writes into the datasheet the counts that the records have. */
const { dataset } = await loadDataset('data')
await writeFile(FILE, withCounts(await readFile(FILE, 'utf8'), dataset, readings))
