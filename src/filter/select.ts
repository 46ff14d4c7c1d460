import { Posting } from '../postings/posting.js'
import type { AtHand } from './at-hand.js'
import type { Fields } from './fields.js'
import { Kept } from './kept.js'
import { type Combination, Part, type Path } from './part.js'
import { postingFor } from './posting-for.js'
import { checkPlan, type Plan, readPlan } from './read-plan.js'
import type { Certainty, Found } from './time-filter.js'
import { withPossible } from './with-possible.js'

/** As many combinations of values are looked up one by one; beyond, a list is tried record by record. */
const COMBINATIONS = 64

const NOTHING: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** What is looked up where a filter asks for nothing that an index has. */
const everything = /* @__PURE__ */ new Part<never>({ keysOf: () => [[true]] })
const ALL: readonly Path[] = [true]

const places = /* @__PURE__ */ new Kept(
  (records: readonly unknown[]): ReadonlyMap<unknown, number> =>
    new Map(records.map((record, place) => [record, place])),
)

/** Some records of a collection, each once, in its order. */
function inPlace<Item>(records: readonly Item[], some: readonly Item[]): readonly Item[] {
  const placeOf = places.of(records)
  const place = (record: Item) => placeOf.get(record) as number
  return [...new Set(some)].sort((a, b) => place(a) - place(b))
}

/** What is looked up together, each way of doing so, and what is tried record by record. */
interface Split<Item> {
  readonly together: Combination<Item> | null
  readonly ways: readonly (readonly Path[])[]
  readonly keep: readonly ((record: Item) => boolean)[]
}

function split<Item>(plan: Plan<Item>, dataset: AtHand): Split<Item> {
  const keep: ((record: Item) => boolean)[] = []
  let { together } = plan
  let ways: readonly (readonly Path[])[] = [plan.paths]
  for (const asked of plan.others) {
    const { part, paths = [] } = asked
    if (asked.keep !== undefined) keep.push((record) => asked.keep?.(record) === true)
    if (part === undefined) continue
    if (together?.isFull === true || ways.length * paths.length > COMBINATIONS) {
      const wanted = new Set(paths.map((path) => JSON.stringify([path].flat())))
      const keysOf = (record: Item) => part.reading.keysOf(record, dataset, plan.surely)
      keep.push((record) => keysOf(record).some((path) => wanted.has(JSON.stringify(path))))
      continue
    }
    together = together === null ? part.alone : together.with(part)
    ways = ways.flatMap((way) => paths.map((path) => [...way, path]))
  }
  return { together, ways, keep }
}

/** The posting that answers a filter without more ado, whatever its window; null where there is more to it. */
export function straight<Item>(
  records: readonly Item[],
  { together, paths, others, surely }: Plan<Item>,
  dataset: AtHand,
): Posting<Item> | undefined | null {
  if (others.length > 0) return null
  return together === null
    ? postingFor(records, everything.alone, ALL, surely, dataset)
    : postingFor(records, together, paths, surely, dataset)
}

/** The records that meet a filter that has been read, surely or possibly as its window has it. */
export function selected<Item>(
  records: readonly Item[],
  plan: Plan<Item>,
  { dateOf }: Fields<Item>,
  dataset: AtHand,
): readonly Item[] {
  const posting = straight(records, plan, dataset)
  if (posting !== null) return posting === undefined ? NOTHING : posting.within(plan, dateOf)
  const { together, ways, keep } = split(plan, dataset)
  const found = ways.flatMap((way) => {
    const one = straight(records, { ...plan, together, paths: way, others: NOTHING }, dataset)
    return one instanceof Posting ? [one.within(plan, dateOf)] : []
  })
  const all = found.length > 1 ? inPlace(records, found.flat()) : (found[0] ?? NOTHING)
  const answer = keep.reduce((some, test) => some.filter(test), all)
  return answer.length === 0 ? NOTHING : Object.freeze(answer)
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
  filter: object,
  dataset: AtHand,
): Found<Item, W> {
  const plan = readPlan(question, records, filter, fields, dataset)
  const found = selected(records, plan, fields, dataset)
  // Where anything stands under the values of a filter, they exist.
  if (found === NOTHING) checkPlan(question, records, filter, fields, dataset)
  if (plan.surely) return found as Found<Item, W>
  const sure = new Set(selected(records, { ...plan, surely: true }, fields, dataset))
  return withPossible(found, (record) => sure.has(record)) as Found<Item, W>
}
