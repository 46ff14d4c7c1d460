import { Posting } from '../postings/posting.js'
import { at, type Key, type Level } from '../postings/tuple-index.js'
import type { AtHand, Fields, Part } from './fields.js'
import { indexFor } from './index-for.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import { readPlan } from './read-plan.js'
import { selected } from './select.js'
import { shown } from './shown.js'
import { unknownKey } from './unknown-key.js'

/** As many keys of a filter are looked up together with the groups; what has more is answered first and then counted. */
const TOGETHER = 2

function groupParts<Item>(question: string, fields: Fields<Item>, by: readonly string[]): readonly Part<Item>[] {
  const groupable = [...fields.keys].flatMap(([key, { plain }]) => (plain === undefined ? [] : [key]))
  if (!Array.isArray(by) || by.length === 0 || new Set(by).size < by.length) {
    const remedy = `by is ${shown(by)}: name the keys to count by, each once, such as ['${groupable[0]}']`
    throw new InvalidFilterError(question, 'by', by, null, remedy)
  }
  return by.map((key) => {
    const part = fields.keys.get(key)?.plain?.part
    if (part === undefined) throw unknownKey(question, String(key), by, groupable)
    return part
  })
}

/** Visits every group below a level that has records in the window, in the order in which the collection has them. */
function eachGroup<Item>(
  level: Level<Item> | Posting<Item> | undefined,
  keys: readonly Key[],
  count: (posting: Posting<Item>) => number,
  visit: (keys: readonly Key[], count: number) => void,
) {
  if (level instanceof Posting) {
    const some = count(level)
    if (some > 0) visit(keys, some)
  } else if (level !== undefined) for (const [key, inner] of level) eachGroup(inner, [...keys, key], count, visit)
}

/**
 * How many records of a collection meet a filter, by one key of the filter or several: a row for each group that has
 * any, in the order in which the collection has them. What a filter of plain keys asks for is counted from the bounds
 * of the postings, without looking at the records between. Throws as the filter does, and an InvalidFilterError for a
 * key that nothing can be counted by.
 *
 * @example
 * countBy('countPositions', dataset.positions, positionFields, { from: '2025-08' }, ['option', 'stance'], dataset)
 */
export function countBy<Item>(
  question: string,
  records: readonly Item[],
  fields: Fields<Item>,
  filter: unknown,
  by: readonly string[],
  dataset: AtHand,
): readonly Readonly<Record<string, Key>>[] {
  const groups = groupParts(question, fields, by)
  const plan = readPlan(question, filter, fields, dataset)
  const { asked, window } = plan
  const rows: Readonly<Record<string, Key>>[] = []
  const addRow = (keys: readonly Key[], count: number) => {
    const row: Record<string, Key> = {}
    for (let place = 0; place < by.length; place++) row[by[place] as string] = keys[place] as Key
    row['count'] = count
    rows.push(Object.freeze(row))
  }
  const lookUps = asked.flatMap(({ lookUp, keep }) =>
    keep === undefined && lookUp?.paths.length === 1 ? [lookUp] : [],
  )
  if (lookUps.length === asked.length && lookUps.length <= TOGETHER) {
    const parts = [...lookUps.map(({ part }) => part), ...groups]
    const path = lookUps.flatMap(({ paths }) => paths[0] ?? [])
    const below = at(indexFor(records, parts, window.surely, dataset), path)
    if (below === undefined) for (const { check } of asked) check?.()
    eachGroup(below, [], (posting) => posting.count(window, fields.dateOf), addRow)
  } else {
    const answer = selected(records, plan, fields, dataset)
    eachGroup(indexFor(answer, groups, window.surely, dataset), [], (posting) => posting.count(window, null), addRow)
  }
  return Object.freeze(rows)
}
