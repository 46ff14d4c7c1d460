import { Posting } from '../postings/posting.js'
import { at, type Key } from '../postings/tuple-index.js'
import type { AtHand, Fields, Part } from './fields.js'
import { indexFor } from './index-for.js'
import { kept } from './kept.js'
import { type Plan, readPlan } from './read-plan.js'
import type { Certainty, Found } from './time-filter.js'
import { withPossible } from './with-possible.js'

/** As many keys of a filter are looked up together; what goes beyond is tried record by record. */
const TOGETHER = 3
/** As many combinations of values are looked up one by one; beyond, the longest list is tried record by record. */
const COMBINATIONS = 64

const NOTHING: readonly never[] = Object.freeze([])

/** What is looked up where a filter asks for nothing that an index has. */
const everything: Part<never> = { keysOf: () => [[true]] }

const places = /* @__PURE__ */ kept(
  (records: readonly unknown[]): ReadonlyMap<unknown, number> =>
    new Map(records.map((record, place) => [record, place])),
)

/** Some records of a collection, each once, in its order. */
function inPlace<Item>(records: readonly Item[], some: readonly Item[]): readonly Item[] {
  const placeOf = places(records)
  const place = (record: Item) => placeOf.get(record) as number
  return [...new Set(some)].sort((a, b) => place(a) - place(b))
}

/** What is looked up in the index, and what is tried record by record. */
interface Split<Item> {
  readonly parts: readonly Part<Item>[]
  readonly paths: readonly (readonly Key[])[]
  readonly keep: readonly ((record: Item) => boolean)[]
}

function split<Item>({ asked, window }: Plan<Item>, dataset: AtHand): Split<Item> {
  const parts: Part<Item>[] = []
  const keep: ((record: Item) => boolean)[] = []
  let paths: readonly (readonly Key[])[] = [[]]
  for (const one of asked) {
    if (one.keep !== undefined) keep.push((record) => one.keep?.(record) === true)
    const { lookUp } = one
    if (lookUp === undefined) continue
    const { part } = lookUp
    if (parts.length < TOGETHER && paths.length * lookUp.paths.length <= COMBINATIONS) {
      parts.push(part)
      const [only, ...others] = lookUp.paths
      paths =
        others.length === 0 && only !== undefined
          ? paths.map((path) => [...path, ...only])
          : paths.flatMap((path) => lookUp.paths.map((further) => [...path, ...further]))
      continue
    }
    const wanted = new Set(lookUp.paths.map((path) => JSON.stringify(path)))
    keep.push((record) => part.keysOf(record, dataset, window.surely).some((path) => wanted.has(JSON.stringify(path))))
  }
  return parts.length === 0 ? { parts: [everything], paths: [[true]], keep } : { parts, paths, keep }
}

/** What meets a filter that has been read, surely or possibly as its window has it. */
export function selected<Item>(
  records: readonly Item[],
  plan: Plan<Item>,
  { dateOf }: Fields<Item>,
  dataset: AtHand,
): readonly Item[] {
  const { parts, paths, keep } = split(plan, dataset)
  const level = indexFor(records, parts, plan.window.surely, dataset)
  const found = paths.flatMap((path) => {
    const posting = at(level, path)
    return posting instanceof Posting ? [posting.within(plan.window, dateOf)] : []
  })
  let answer = found.length > 1 ? inPlace(records, found.flat()) : (found[0] ?? NOTHING)
  for (const test of keep) answer = answer.filter(test)
  if (answer.length === 0) for (const { check } of plan.asked) check?.()
  return Object.freeze(answer)
}

/**
 * The records of a collection that meet a filter, frozen, in the order of the collection. Where the filter counts what
 * is possible, `possible` of the answer has those that are not certain. Throws an InvalidFilterError for a key or term
 * that does not exist, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * select('findEvents', dataset.events, eventFields, { type: 'call', from: '2025-08' }, dataset)
 */
export function select<Item, W extends Certainty = 'certainly'>(
  question: string,
  records: readonly Item[],
  fields: Fields<Item>,
  filter: unknown,
  dataset: AtHand,
): Found<Item, W> {
  const plan = readPlan(question, filter, fields, dataset)
  const found = selected(records, plan, fields, dataset)
  if (plan.window.surely) return found as Found<Item, W>
  const sure = new Set(selected(records, { ...plan, window: { ...plan.window, surely: true } }, fields, dataset))
  return withPossible(found, (record) => sure.has(record)) as Found<Item, W>
}
