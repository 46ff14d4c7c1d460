import { Posting } from '../postings/posting.js'
import type { AtHand, Fields, Part, Path } from './fields.js'
import { kept } from './kept.js'
import { postingFor } from './posting-for.js'
import { checkPlan, type Plan, readPlan } from './read-plan.js'
import type { Certainty, Found } from './time-filter.js'
import { withPossible } from './with-possible.js'

/** As many keys of a filter are looked up together; what goes beyond is tried record by record. */
const TOGETHER = 3
/** As many combinations of values are looked up one by one; beyond, a list is tried record by record. */
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

/** What is looked up together, each way of doing so, and what is tried record by record. */
interface Split<Item> {
  readonly parts: readonly Part<Item>[]
  readonly ways: readonly (readonly Path[])[]
  readonly keep: readonly ((record: Item) => boolean)[]
}

function split<Item>({ parts, paths, others, window }: Plan<Item>, dataset: AtHand): Split<Item> {
  const keep: ((record: Item) => boolean)[] = []
  const together = parts.slice(0, TOGETHER)
  let ways: readonly (readonly Path[])[] = [paths.slice(0, TOGETHER)]
  const tryEach = (part: Part<Item>, some: readonly Path[]) => {
    const wanted = new Set(some.map((path) => JSON.stringify([path].flat())))
    keep.push((record) => part.keysOf(record, dataset, window.surely).some((path) => wanted.has(JSON.stringify(path))))
  }
  for (const [place, part] of parts.entries()) if (place >= TOGETHER) tryEach(part, [paths[place] as Path])
  for (const asked of others) {
    const { lookUp } = asked
    if (asked.keep !== undefined) keep.push((record) => asked.keep?.(record) === true)
    if (lookUp === undefined) continue
    if (together.length >= TOGETHER || ways.length * lookUp.paths.length > COMBINATIONS) {
      tryEach(lookUp.part, lookUp.paths)
      continue
    }
    together.push(lookUp.part)
    ways = ways.flatMap((way) => lookUp.paths.map((path) => [...way, path]))
  }
  return { parts: together, ways, keep }
}

/** The posting that answers a filter without more ado, whatever its window; null where there is more to it. */
export function straight<Item>(
  records: readonly Item[],
  { parts, paths, others, window }: Plan<Item>,
  dataset: AtHand,
): Posting<Item> | undefined | null {
  if (others.length > 0 || parts.length > TOGETHER) return null
  return parts.length === 0
    ? postingFor(records, [everything], [true], window.surely, dataset)
    : postingFor(records, parts, paths, window.surely, dataset)
}

/** The records that meet a filter that has been read, surely or possibly as its window has it. */
export function selected<Item>(
  records: readonly Item[],
  plan: Plan<Item>,
  { dateOf }: Fields<Item>,
  dataset: AtHand,
): readonly Item[] {
  const posting = straight(records, plan, dataset)
  if (posting !== null) return posting === undefined ? NOTHING : Object.freeze(posting.within(plan.window, dateOf))
  const { parts, ways, keep } = split(plan, dataset)
  const found = ways.flatMap((way) => {
    const one = straight(records, { parts, paths: way, others: NOTHING, window: plan.window }, dataset)
    return one instanceof Posting ? [one.within(plan.window, dateOf)] : []
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
  if (plan.window.surely) return found as Found<Item, W>
  const sure = new Set(selected(records, { ...plan, window: { ...plan.window, surely: true } }, fields, dataset))
  return withPossible(found, (record) => sure.has(record)) as Found<Item, W>
}
