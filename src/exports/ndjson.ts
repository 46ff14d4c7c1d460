import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import type { FilesOf } from './format.js'

const names: readonly (CollectionName | 'retired')[] = [...collectionNames, 'retired']

/** Every collection, and the retired ids, with a record of JSON on each line. */
export const filesOf: FilesOf = (dataset) =>
  names.map((name) => ({
    path: `ndjson/${name}.ndjson`,
    content: dataset[name].map((record) => `${JSON.stringify(record)}\n`).join(''),
  }))
