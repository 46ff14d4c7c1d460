import type { Posting } from '../postings/posting.js'
import { type Level, tupleIndex } from '../postings/tuple-index.js'
import type { AtHand, Part, Path } from './fields.js'
import { KeptByParts } from './kept-by-parts.js'

const kept = /* @__PURE__ */ new KeptByParts('any', Object.isFrozen)

function indexFor<Item>(records: readonly Item[], parts: readonly Part<Item>[], surely: boolean, dataset: AtHand) {
  const known = kept.get<Item, Level<Item>>(records, parts, surely, dataset)
  if (known !== undefined) return known
  const keysOf = parts.map((part) => (record: Item) => part.keysOf(record, dataset, surely))
  return kept.keep(records, parts, surely, dataset, tupleIndex(records, keysOf))
}

/**
 * The records of a collection that have what is asked for of each part, looked up together in an index that is built
 * when it is first asked for; undefined where none has.
 *
 * @example
 * postingFor(dataset.events, [typePart, participantPart], ['call', 'nato'], true, dataset)?.all
 */
export function postingFor<Item>(
  records: readonly Item[],
  parts: readonly Part<Item>[],
  paths: readonly Path[],
  surely: boolean,
  dataset: AtHand,
): Posting<Item> | undefined {
  const index = indexFor(records, parts, surely, dataset)
  let found: Level<Item> | Posting<Item> | undefined = index.made
  for (let nth = 0; nth < index.parts.length; nth++) {
    const part = index.parts[nth] as Part<Item>
    const path = paths[parts[nth] === part ? nth : parts.indexOf(part)] as Path
    // Whatever is not the last of all keys leads to further keys.
    if (typeof path !== 'object') found = (found as Level<Item>).get(path)
    else for (const key of path) found = (found as Level<Item> | undefined)?.get(key)
    if (found === undefined) return undefined
  }
  return found as Posting<Item>
}

/**
 * The index of a collection for some parts that are asked for in this order alone, as maps within maps.
 *
 * @example
 * levelFor(dataset.positions, [optionPart, actorPart], dataset).get('territory/cede-donetsk')
 */
export function levelFor<Item>(records: readonly Item[], parts: readonly Part<Item>[], dataset: AtHand): Level<Item> {
  return indexFor(records, parts, true, dataset).made
}
