import { Groups } from '../postings/groups.js'
import type { Posting } from '../postings/posting.js'
import { type Key, postingOf } from '../postings/tuple-index.js'
import { shown } from '../semantics/shown.js'
import type { AtHand } from './at-hand.js'
import { type CountRow, CountRows } from './count-rows.js'
import type { Fields } from './fields.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import type { Combination } from './part.js'
import { checkPlan, type Plan, readPlan } from './read-plan.js'
import { selected, straight } from './select.js'
import { unknownKey } from './unknown-key.js'

const groupable = <Item>({ keys }: Fields<Item>) =>
  [...keys].flatMap(([key, { plain }]) => (plain === undefined ? [] : [key]))

function partsToCountBy<Item>(question: string, fields: Fields<Item>, by: readonly string[]): Combination<Item> {
  let parts: Combination<Item> | undefined
  for (let place = 0; Array.isArray(by) && place < by.length; place++) {
    const key = by[place] as string
    const part = fields.keys.get(key)?.plain?.part
    if (part === undefined) throw unknownKey(question, String(key), by, groupable(fields))
    if (parts?.parts.includes(part)) return notToCountBy(question, fields, by)
    parts = parts === undefined ? part.alone : parts.with(part)
  }
  return parts ?? notToCountBy(question, fields, by)
}

function notToCountBy<Item>(question: string, fields: Fields<Item>, by: readonly string[]): never {
  const remedy = `by is ${shown(by)}: name the keys to count by, each once, such as ['${groupable(fields)[0]}']`
  throw new InvalidFilterError(question, 'by', by, null, remedy)
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
  { parts }: Combination<Item>,
  by: readonly string[],
  surely: boolean,
  dataset: AtHand,
): Countable<Item> {
  const pathsOf = (record: Item) => combined(parts.map(({ reading }) => reading.keysOf(record, dataset, surely)))
  const groups = new Groups(posting, pathsOf)
  return { groups, rows: new CountRows(by, groups.keys) }
}

/** Where nothing has the keys of a filter, and where something has, but not in its window. */
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])
const EMPTY: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** The rows of a filter that has been read, surely or possibly as its window has it; none where nothing has its keys. */
function counted<Item>(
  records: readonly Item[],
  plan: Plan<Item>,
  fields: Fields<Item>,
  parts: Combination<Item>,
  by: readonly string[],
  dataset: AtHand,
): readonly CountRow[] {
  const { surely } = plan
  const whole = straight(records, plan, dataset)
  const posting = whole === null ? postingOf(selected(records, plan, fields, dataset)) : whole
  if (posting === undefined || posting.size === 0) return NONE
  const { groups, rows } =
    parts.groups.get<Countable<Item>>(posting.kept, surely, dataset) ??
    parts.groups.keep(posting.kept, surely, dataset, countable(posting, parts, by, surely, dataset))
  const counts = groups.count(plan, whole === null ? null : fields.dateOf)
  if (counts === null) return EMPTY
  const answer: CountRow[] = []
  for (let group = 0; group < counts.length; group++) {
    const count = counts[group] as number
    if (count > 0) answer.push(rows.of(group, count))
  }
  return Object.freeze(answer)
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
  const parts = partsToCountBy(question, fields, by)
  const plan = readPlan(question, records, filter, fields, dataset)
  const rows = counted(records, plan, fields, parts, by, dataset)
  if (rows === NONE) checkPlan(question, records, filter, fields, dataset)
  if (plan.surely) return rows
  const surePlan = { ...plan, surely: true }
  const groupOf = (row: CountRow) => JSON.stringify(by.map((key) => row[key]))
  const countOf = ({ count }: CountRow) => Number(count)
  const sure = counted(records, surePlan, fields, parts, by, dataset)
  const sureCounts = new Map(sure.map((row) => [groupOf(row), countOf(row)]))
  const possible = (row: CountRow) => countOf(row) - (sureCounts.get(groupOf(row)) ?? 0)
  return Object.freeze(rows.map((row) => Object.freeze({ ...row, possible: possible(row) })))
}
