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

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

const kept = /* @__PURE__ */ new KeptByParts('same')

/** The rows of a filter that has been read, surely or possibly as its window has it; none where nothing has its keys. */
function counted<Item>(
  records: readonly Item[],
  plan: Plan<Item>,
  fields: Fields<Item>,
  parts: readonly Part<Item>[],
  by: readonly string[],
  dataset: AtHand,
): readonly CountRow[] {
  const { window } = plan
  const whole = straight(records, plan, dataset)
  const posting = whole === null ? postingOf(selected(records, plan, fields, dataset)) : whole
  if (posting === undefined || posting.size === 0) return NONE
  const known = kept.get<Item, Countable<Item>>(posting, parts, window.surely, dataset)
  const { made } =
    known ?? kept.keep(posting, parts, window.surely, dataset, countable(posting, plan, parts, by, dataset))
  const counts = made.groups.count(window, whole === null ? null : fields.dateOf)
  const rows: CountRow[] = []
  for (let group = 0; group < counts.length; group++) {
    const count = counts[group] as number
    if (count > 0) rows.push(made.rows.of(group, count))
  }
  return Object.freeze(rows)
}

/**
 * How many records of a collection meet a filter, by one key of the filter or several: a row for each group that has
 * any, in the order in which the collection has them. Where the filter counts what is possible, each row says how many
 * of its count are merely `possible`. What a filter of plain keys asks for is counted by groups that are kept; other
 * filters are answered first, and then counted. Throws as the filter does, and an InvalidFilterError for a key that
 * nothing can be counted by.
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
  const parts = groupParts(question, fields, by)
  const plan = readPlan(question, records, filter, fields, dataset)
  const rows = counted(records, plan, fields, parts, by, dataset)
  if (rows === NONE) checkPlan(question, records, filter, fields, dataset)
  if (plan.window.surely) return rows
  const surePlan = { ...plan, window: { ...plan.window, surely: true } }
  const groupOf = (row: CountRow) => JSON.stringify(by.map((key) => row[key]))
  const countOf = ({ count }: CountRow) => Number(count)
  const sure = counted(records, surePlan, fields, parts, by, dataset)
  const sureCounts = new Map(sure.map((row) => [groupOf(row), countOf(row)]))
  const possible = (row: CountRow) => countOf(row) - (sureCounts.get(groupOf(row)) ?? 0)
  return Object.freeze(rows.map((row) => Object.freeze({ ...row, possible: possible(row) })))
}
