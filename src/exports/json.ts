import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import type { FilesOf } from './format.js'

const names: readonly (CollectionName | 'retired')[] = [...collectionNames, 'retired']

/** An array with one record a line: half the size of indented JSON, and a line tool finds a record. */
const recordLines = (records: readonly unknown[]) =>
  records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`

/** Every collection, and the retired ids, as an array of JSON. */
export const filesOf: FilesOf = (dataset) =>
  names.map((name) => ({ path: `${name}.json`, content: recordLines(dataset[name]) }))
