import { FIRST, LAST } from '../postings/time-key.js'
import type { Window } from '../postings/window.js'
import { shown } from '../semantics/shown.js'
import type { AtHand } from './at-hand.js'
import { checkedValue, type Value } from './checked-value.js'
import type { Asked, Field } from './field.js'
import type { Fields } from './fields.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import type { Combination, Part, Path } from './part.js'
import { postingFor } from './posting-for.js'
import { checkedFilter } from './read-filter.js'
import { dayWindow, setWindow, timeKeys } from './read-window.js'
import { unknownKey } from './unknown-key.js'

/** A filter that has been read, with the window of its dates. */
export interface Plan<Item> extends Window {
  /** The parts of an index that have one thing to be looked up by each; null where none has. */
  readonly together: Combination<Item> | null
  /** What is looked up by each of them. */
  readonly paths: readonly Path[]
  /** What else is asked for. */
  readonly others: readonly Asked<Item>[]
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/** A plan that is being made. */
class OpenPlan<Item> implements Plan<Item> {
  together: Combination<Item> | null = null
  paths: readonly Path[] = NONE
  others: readonly Asked<Item>[] = NONE
  from = FIRST
  to = LAST
  surely = true
}

/** A list with one more: made anew, since a list that grows takes room for many. */
const append = <Item>(list: readonly Item[], item: Item): readonly Item[] =>
  list.length === 0 ? [item] : list.length === 1 ? [list[0] as Item, item] : [...list, item]

/** What a plain key that holds one value or several asks for, each value as it is compared. */
function valuesOf<Item>(
  question: string,
  key: string,
  value: unknown,
  { plain }: Field<Item>,
  records: readonly Item[],
  dataset: AtHand,
): readonly Value[] {
  if (plain === undefined) throw new InvalidFilterError(question, key, value, null, `${key} cannot be ${shown(value)}`)
  const { holds, part } = plain
  const some: readonly unknown[] = Array.isArray(value) ? value : [value]
  // What a record stands under exists, whether the collection of the ids is at hand or not.
  const isNamed = (one: unknown): one is string =>
    typeof one === 'string' && 'ids' in holds && postingFor(records, part.alone, [one], false, dataset) !== undefined
  return some.map((one) => (isNamed(one) ? one : checkedValue(question, key, one, holds, dataset)))
}

function askedBy<Item>(
  question: string,
  key: string,
  value: unknown,
  field: Field<Item>,
  records: readonly Item[],
  dataset: AtHand,
): Asked<Item> {
  if (typeof value === 'string' && field.plain?.isText === true) return { part: field.plain.part, paths: [value] }
  const own = field.read?.(value, question, dataset)
  if (own !== undefined) return own
  const values = new Set(valuesOf(question, key, value, field, records, dataset))
  return { part: field.plain?.part as Part<Item>, paths: [...values] }
}

const namesOf = <Item>({ keys, dateOf }: Fields<Item>) => [...keys.keys(), ...(dateOf === null ? [] : timeKeys.span)]

/**
 * A filter over a collection as what it asks for, each key by one table. A plain value is not checked: whatever is found
 * under it exists, so that `checkPlan` is asked only where nothing was. Throws an InvalidFilterError for a key that does
 * not exist, a RangeError for a day; each names the value and the nearest valid one.
 *
 * @example
 * readPlan('findEvents', dataset.events, { status: 'held', from: '2025-03' }, eventFields, dataset)
 */
export function readPlan<Item>(
  question: string,
  records: readonly Item[],
  filter: unknown,
  fields: Fields<Item>,
  dataset: AtHand,
): Plan<Item> {
  const given = checkedFilter(question, filter)
  const plan = new OpenPlan<Item>()
  let { course } = fields
  let on: unknown
  let from: unknown
  let to: unknown
  let within: unknown
  for (const key in given) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: the engine leaves this out of such a loop, and not Object.hasOwn
    if (!Object.prototype.hasOwnProperty.call(given, key)) continue
    const value = given[key]
    const step = course.step(key)
    if (step === undefined) throw unknownKey(question, key, value, namesOf(fields))
    if (step.bound !== null) {
      if (step.bound === 'from') from = value
      else if (step.bound === 'to') to = value
      else if (step.bound === 'on') on = value
      else within = value
    } else if (typeof value === 'string' && step.next !== null) {
      course = step.next
      plan.paths = append(plan.paths, value)
    } else if (value !== undefined) {
      const asked = askedBy(question, key, value, step.field as Field<Item>, records, dataset)
      const { part, paths = NONE } = asked
      const isAlone = part !== undefined && paths.length === 1 && asked.keep === undefined
      const next = isAlone ? course.after(part) : null
      if (next === null) plan.others = [...plan.others, asked]
      else {
        course = next
        plan.paths = append(plan.paths, paths[0] as Path)
      }
    }
  }
  plan.together = course.together
  if (on === undefined) setWindow(plan, question, from, to, within)
  else Object.assign(plan, dayWindow(question, on, from, to, within))
  return plan
}

/**
 * Throws what is wrong with the plain values of a filter: an InvalidFilterError for a term that does not exist, an
 * UnknownIdError for an id.
 */
export function checkPlan<Item>(
  question: string,
  records: readonly Item[],
  filter: object,
  fields: Fields<Item>,
  dataset: AtHand,
): void {
  for (const [key, value] of Object.entries(filter)) {
    const field = fields.keys.get(key)
    field?.check?.(value, question, dataset)
    if (field?.plain === undefined || value === undefined || typeof value === 'object') continue
    valuesOf(question, key, value, field, records, dataset)
  }
}
