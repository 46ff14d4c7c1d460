import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import { shown } from '../semantics/shown.js'
import { changingCollections, keyOf } from './changing-collections.js'
import type { ChangingRecord } from './dataset-delta.js'

const isRecord = (value: unknown): value is ChangingRecord =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** A dataset of which every collection is a list of records with ids of their own; throws a TypeError that says what is not. */
export function checkedDataset(question: string, name: string, dataset: Dataset<Ids>): Dataset<Ids> {
  const given: unknown = dataset
  if (typeof given !== 'object' || given === null) {
    throw new TypeError(`${question}: ${name} is ${shown(given)}, no dataset: give an object with every collection`)
  }
  for (const collection of changingCollections) {
    const records: unknown = dataset[collection]
    const at = `${question}: ${name}.${collection}`
    if (!Array.isArray(records)) {
      throw new TypeError(`${at} is ${shown(records)}, no list of records: give a dataset with every collection`)
    }
    const seen = new Set<string>()
    for (const [place, record] of records.entries()) {
      if (!isRecord(record)) throw new TypeError(`${at}[${place}] is ${shown(record)}, no record: it has no id`)
      const key = keyOf(collection, record)
      if (seen.has(key)) throw new TypeError(`${at} has "${key}" twice: give each record an id of its own`)
      seen.add(key)
    }
  }
  return dataset
}
