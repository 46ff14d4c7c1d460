import type { Key } from '../postings/tuple-index.js'
import type { Window } from '../postings/window.js'
import { shown } from '../semantics/shown.js'
import { checkedValue, type Value } from './checked-value.js'
import type { Asked, AtHand, Field, Fields, Part, Path } from './fields.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import { postingFor } from './posting-for.js'
import { checkedFilter } from './read-filter.js'
import { dayWindow, readWindow, timeKeys } from './read-window.js'
import { unknownKey } from './unknown-key.js'

/** A filter that has been read. */
export interface Plan<Item> {
  /** The parts of an index that have one thing to be looked up by each. */
  readonly parts: readonly Part<Item>[]
  readonly paths: readonly Path[]
  /** What else is asked for. */
  readonly others: readonly Asked<Item>[]
  readonly window: Window
}

const NONE: readonly never[] = Object.freeze([])

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
    typeof one === 'string' && 'ids' in holds && postingFor(records, [part], [one], false, dataset) !== undefined
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
  const own = field.read?.(value, question, dataset)
  if (own !== undefined) return own
  const values = new Set(valuesOf(question, key, value, field, records, dataset))
  return { lookUp: { part: field.plain?.part as Part<Item>, paths: [...values] } }
}

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
  const dated = fields.dateOf !== null
  let parts: readonly Part<Item>[] = NONE
  let paths: readonly Path[] = NONE
  let others: readonly Asked<Item>[] = NONE
  let on: unknown
  let from: unknown
  let to: unknown
  let within: unknown
  for (const key in given) {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: the engine leaves this out of such a loop, and not Object.hasOwn
    if (!Object.prototype.hasOwnProperty.call(given, key)) continue
    const value = given[key]
    if (dated && key === 'from') from = value
    else if (dated && key === 'to') to = value
    else if (dated && key === 'on') on = value
    else if (dated && key === 'within') within = value
    else {
      const field = fields.keys.get(key)
      if (field === undefined) {
        throw unknownKey(question, key, value, [...fields.keys.keys(), ...(dated ? timeKeys.span : [])])
      }
      if (value === undefined) continue
      const asked =
        typeof value === 'string' && field.plain?.isText === true
          ? null
          : askedBy(question, key, value, field, records, dataset)
      const part = asked === null ? field.plain?.part : asked.lookUp?.part
      const some = asked?.lookUp?.paths
      if (part !== undefined && (asked === null || (asked.keep === undefined && some?.length === 1))) {
        parts = append(parts, part)
        paths = append(paths, asked === null ? (value as Key) : (some?.[0] as Path))
      } else others = append(others, asked as Asked<Item>)
    }
  }
  const window = on === undefined ? readWindow(question, from, to, within) : dayWindow(question, on, from, to, within)
  return { parts, paths, others, window }
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
