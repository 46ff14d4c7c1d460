import type { CollectionName } from '../vocabulary/collections.js'
import { readerOf, shapeNamed, Walk } from './checked-copy.js'
import { InvalidDatasetError } from './invalid-dataset-error.js'
import type { Shape } from './shapes.js'

type Name = CollectionName | 'retired'

interface Named {
  readonly id?: unknown
  readonly collection?: unknown
  readonly options?: unknown
}
const isNamed = (value: unknown): value is Named => typeof value === 'object' && value !== null

/** A check of ids that notes each that was there before. */
function repeatCheck(collection: Name, { problems }: Walk): (record: Named) => void {
  const records = new Set<string>()
  const options = new Set<string>()
  const noteIfKnown = (id: unknown, key: string, known: Set<string>, path: readonly PropertyKey[]) => {
    if (typeof id !== 'string') return
    if (known.has(key)) {
      problems.path.splice(0, path.length, ...path)
      problems.note(path.length, id, 'this id is used twice', 'give each its own')
    }
    known.add(key)
  }
  return (record) => {
    // Retired ids of two collections can be the same.
    const key = collection === 'retired' ? `${String(record.collection)} ${String(record.id)}` : String(record.id)
    noteIfKnown(record.id, key, records, ['id'])
    if (collection !== 'issues' || !Array.isArray(record.options)) return
    for (const [at, option] of record.options.entries()) {
      if (isNamed(option)) noteIfKnown(option.id, String(option.id), options, ['options', at, 'id'])
    }
  }
}

function shapeOf(collection: Name): Shape {
  const dataset = shapeNamed('Dataset')
  const list = typeof dataset === 'object' && 'object' in dataset ? dataset.object[collection] : undefined
  if (typeof list === 'object' && 'list' in list) return list.list
  throw new TypeError(`The shape of a dataset has no list "${collection}"`)
}

/**
 * Copies of the records of each collection, deeply frozen; a collection that is not given is empty. Throws an
 * InvalidDatasetError with what is wrong with their shape, their dates, and ids that are used twice.
 */
export function checkedCollections(
  names: readonly Name[],
  given: ReadonlyMap<string, unknown>,
): Record<string, readonly unknown[]> {
  const walk = new Walk()
  const { problems } = walk
  const copies = names.map((name) => {
    const read = readerOf(shapeOf(name))
    const records = given.get(name) ?? []
    const copied: unknown[] = []
    const checkRepeats = repeatCheck(name, walk)
    problems.at(name)
    if (!Array.isArray(records)) {
      problems.note(0, records, `${name} is not a list`, 'give an array of records, or leave it out')
      return [name, copied] as const
    }
    for (let index = 0; index < records.length; index += 1) {
      problems.at(name, index)
      try {
        const record: unknown = records[index]
        const id = isNamed(record) ? record.id : null
        problems.id = typeof id === 'string' ? id : null
        const copy = read(record, walk, 0)
        if (isNamed(copy)) checkRepeats(copy)
        copied.push(copy)
      } catch (error) {
        if (error instanceof InvalidDatasetError) throw error
        problems.note(problems.depth, undefined, 'this cannot be read', 'give plain data, as JSON.parse does', error)
      }
    }
    return [name, copied] as const
  })
  problems.throwIfAny()
  return Object.fromEntries(copies)
}
