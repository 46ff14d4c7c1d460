import { Groups } from '../postings/groups.js'
import type { Posting } from '../postings/posting.js'
import { type Key, postingOf } from '../postings/tuple-index.js'
import { shown } from '../semantics/shown.js'
import { type CountRow, CountRows } from './count-rows.js'
import type { AtHand, Fields, Part } from './fields.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import { KeptByParts } from './kept-by-parts.js'
import { checkPlan, type Plan, readPlan } from './read-plan.js'
import { selected, straight } from './select.js'
import { unknownKey } from './unknown-key.js'

const groupable = <Item>({ keys }: Fields<Item>) =>
  [...keys].flatMap(([key, { plain }]) => (plain === undefined ? [] : [key]))

function groupParts<Item>(question: string, fields: Fields<Item>, by: readonly string[]): readonly Part<Item>[] {
  if (!Array.isArray(by) || by.length === 0 || by.some((key, place) => by.indexOf(key) !== place)) {
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

/** The groups of a posting with their rows. */
interface Countable<Item> {
  readonly groups: Groups<Item>
  readonly rows: CountRows
}

function countable<Item>(
  posting: Posting<Item>,
  { window }: Plan<Item>,
  parts: readonly Part<Item>[],
  by: readonly string[],
  dataset: AtHand,
): Countable<Item> {
  const pathsOf = (record: Item) => combined(parts.map((part) => part.keysOf(record, dataset, window.surely)))
  const groups = new Groups(posting, pathsOf)
  return { groups, rows: new CountRows(by, groups.keys) }
}

const kept = /* @__PURE__ */ new KeptByParts('same')

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
): readonly CountRow[] {
  const asked = groupParts(question, fields, by)
  const plan = readPlan(question, records, filter, fields, dataset)
  const { window } = plan
  const whole = straight(records, plan, dataset)
  const posting = whole === null ? postingOf(selected(records, plan, fields, dataset)) : whole
  if (posting === undefined || posting.size === 0) {
    checkPlan(question, records, filter, fields, dataset)
    return Object.freeze([])
  }
  const known = kept.get<Item, Countable<Item>>(posting, asked, window.surely, dataset)
  const { made } =
    known ?? kept.keep(posting, asked, window.surely, dataset, countable(posting, plan, asked, by, dataset))
  const counts = made.groups.count(window, whole === null ? null : fields.dateOf)
  const answer: CountRow[] = []
  for (let group = 0; group < counts.length; group++) {
    const count = counts[group] as number
    if (count > 0) answer.push(made.rows.of(group, count))
  }
  return Object.freeze(answer)
}
