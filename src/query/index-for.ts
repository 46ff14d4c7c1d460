import { type Level, tupleIndex } from '../postings/tuple-index.js'
import type { AtHand, Part } from './fields.js'

interface KeptIndex<Item> {
  readonly parts: readonly Part<Item>[]
  readonly surely: boolean
  /** The other collections that it was built from. */
  readonly needed: readonly unknown[]
  readonly level: Level<Item>
}

const kept = new WeakMap<readonly unknown[], KeptIndex<never>[]>()

const needsOf = <Item>(parts: readonly Part<Item>[], dataset: AtHand) =>
  parts.flatMap(({ needs = [] }) => needs.map((name) => dataset[name]))

function fits<Item>(index: KeptIndex<Item>, parts: readonly Part<Item>[], surely: boolean, dataset: AtHand): boolean {
  if (index.parts.length !== parts.length) return false
  let certain = true
  for (let place = 0; place < parts.length; place++) {
    if (index.parts[place] !== parts[place]) return false
    if (parts[place]?.uncertain === true) certain = false
  }
  if (!certain && index.surely !== surely) return false
  return index.needed.length === 0 || needsOf(parts, dataset).every((one, place) => one === index.needed[place])
}

/**
 * The index of a collection for some parts: built when it is first asked for, and kept as long as the collection, if
 * that is frozen; one that can still change is read anew each time.
 *
 * @example
 * indexFor(dataset.events, [typePart, participantPart], true, dataset).get('call')
 */
export function indexFor<Item>(
  records: readonly Item[],
  parts: readonly Part<Item>[],
  surely: boolean,
  dataset: AtHand,
): Level<Item> {
  let indexes = kept.get(records) as KeptIndex<Item>[] | undefined
  if (indexes === undefined) {
    indexes = []
    if (Object.isFrozen(records)) kept.set(records, indexes as KeptIndex<never>[])
  }
  for (const index of indexes) if (fits(index, parts, surely, dataset)) return index.level
  const level = tupleIndex(
    records,
    parts.map((part) => (record) => part.keysOf(record, dataset, surely)),
  )
  indexes.push({ parts, surely, needed: needsOf(parts, dataset), level })
  return level
}
