import { Groups } from '../postings/groups.js'
import { Posting } from '../postings/posting.js'
import type { Key } from '../postings/tuple-index.js'
import type { AtHand, Fields, Part } from './fields.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import { KeptByParts } from './kept-by-parts.js'
import { checkPlan, readPlan } from './read-plan.js'
import { selected, straight } from './select.js'
import { shown } from './shown.js'
import { unknownKey } from './unknown-key.js'

const groupable = <Item>({ keys }: Fields<Item>) =>
  [...keys].flatMap(([key, { plain }]) => (plain === undefined ? [] : [key]))

function groupParts<Item>(question: string, fields: Fields<Item>, by: readonly string[]): readonly Part<Item>[] {
  if (!Array.isArray(by) || by.length === 0 || new Set(by).size < by.length) {
    const remedy = `by is ${shown(by)}: name the keys to count by, each once, such as ['${groupable(fields)[0]}']`
    throw new InvalidFilterError(question, 'by', by, null, remedy)
  }
  return by.map((key) => {
    const part = fields.keys.get(key)?.plain?.part
    if (part === undefined) throw unknownKey(question, String(key), by, groupable(fields))
    return part
  })
}

const combined = (paths: readonly (readonly (readonly Key[])[])[]): readonly (readonly Key[])[] =>
  paths.reduce<readonly (readonly Key[])[]>(
    (before, part) => before.flatMap((path) => part.map((further) => [...path, ...further])),
    [[]],
  )

const kept = /* @__PURE__ */ new KeptByParts()

/**
 * How many records of a collection meet a filter, by one key of the filter or several: a row for each group that has
 * any, in the order in which the collection has them. What a filter of plain keys asks for is counted by groups that are
 * kept; other filters are answered first, and then counted. Throws as the filter does, and an InvalidFilterError for a
 * key that nothing can be counted by.
 *
 * @example
 * countBy('countPositions', dataset.positions, positionFields, { from: '2025-08' }, ['option', 'stance'], dataset)
 */
export function countBy<Item>(
  question: string,
  records: readonly Item[],
  fields: Fields<Item>,
  filter: object,
  by: readonly string[],
  dataset: AtHand,
): readonly Readonly<Record<string, Key>>[] {
  const asked = groupParts(question, fields, by)
  const plan = readPlan(question, filter, fields, dataset)
  const { window } = plan
  let posting = straight(records, plan, dataset)
  const isWhole = posting !== null
  if (posting === null) {
    posting = new Posting<Item>()
    for (const record of selected(records, plan, fields, dataset)) posting.add(record)
  }
  if (posting === undefined || posting.all.length === 0) {
    checkPlan(question, filter, fields, dataset)
    return Object.freeze([])
  }
  Object.freeze(posting)
  const counted = posting
  const { parts, made: groups } = kept.of(posting, asked, window.surely, dataset, () => {
    return new Groups(counted, (record) => combined(asked.map((part) => part.keysOf(record, dataset, window.surely))))
  })
  const places = asked.map((part) => parts.indexOf(part))
  const counts = groups.count(window, isWhole ? fields.dateOf : null)
  const rows: Readonly<Record<string, Key>>[] = []
  for (let group = 0; group < counts.length; group++) {
    const count = counts[group] as number
    if (count === 0) continue
    const keys = groups.keys[group] as readonly Key[]
    const row: Record<string, Key> = {}
    for (let nth = 0; nth < by.length; nth++) row[by[nth] as string] = keys[places[nth] as number] as Key
    rows.push(Object.freeze(Object.assign(row, { count })))
  }
  return Object.freeze(rows)
}
