import { madeFrom } from '../dataset/keeping.js'
import type { Posting } from '../postings/posting.js'
import { following, type Level, tupleIndex } from '../postings/tuple-index.js'
import type { AtHand } from './at-hand.js'
import type { Combination, Part, Path } from './part.js'

/** The index of a collection, which is built when it is first asked for. */
function indexFor<Item>(
  records: readonly Item[],
  together: Combination<Item>,
  surely: boolean,
  dataset: AtHand,
): Level<Item> {
  const known = together.indexes.get<Level<Item>>(madeFrom(records), surely, dataset)
  return known ?? builtFor(records, together, surely, dataset)
}

function builtFor<Item>(
  records: readonly Item[],
  { parts, indexes, levels }: Combination<Item>,
  surely: boolean,
  dataset: AtHand,
): Level<Item> {
  const readings = levels.map((nth) => (parts[nth] as Part<Item>).reading)
  const keysOf = readings.map((reading) => (record: Item) => reading.keysOf(record, dataset, surely))
  return indexes.keep(madeFrom(records), surely, dataset, tupleIndex(records, keysOf))
}

/**
 * The records of a collection that have what is asked for of each part, looked up together in an index that is built
 * when it is first asked for; undefined where none has.
 *
 * @example
 * postingFor(dataset.events, typePart.alone.with(participantPart), ['call', 'nato'], true, dataset)?.all
 */
export function postingFor<Item>(
  records: readonly Item[],
  together: Combination<Item>,
  paths: readonly Path[],
  surely: boolean,
  dataset: AtHand,
): Posting<Item> | undefined {
  let found: Level<Item> | Posting<Item> | undefined = indexFor(records, together, surely, dataset)
  const { levels } = together
  for (let level = 0; level < levels.length; level++) {
    const path = paths[levels[level] as number] as Path
    // Whatever is not the last of all keys leads to further keys.
    if (typeof path !== 'object') found = following(found as Level<Item>, path)
    else for (const key of path) found = found && following(found as Level<Item>, key)
    if (found === undefined) return undefined
  }
  return found as Posting<Item>
}

/**
 * The index of a collection for some parts that are asked for in this order alone, as levels within levels.
 *
 * @example
 * levelFor(dataset.positions, optionPart.alone.with(actorPart), dataset)['territory/cede-donetsk']
 */
export function levelFor<Item>(records: readonly Item[], together: Combination<Item>, dataset: AtHand): Level<Item> {
  return indexFor(records, together, true, dataset)
}
