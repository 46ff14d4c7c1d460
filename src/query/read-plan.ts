import type { Key } from '../postings/tuple-index.js'
import type { Window } from '../postings/window.js'
import { checkedValue, type Value } from './checked-value.js'
import type { Asked, AtHand, Field, Fields, Part, Path } from './fields.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import { checkedFilter } from './read-filter.js'
import { timeKeys, windowOf } from './read-window.js'
import { shown } from './shown.js'
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
/** What a filter over records without a date asks for of time. */
const UNDATED = Object.freeze({})

const isTime = (key: string) => key === 'from' || key === 'to' || key === 'within' || key === 'on'

const checkedAll = (
  question: string,
  key: string,
  value: unknown,
  { plain }: Field<never>,
  dataset: AtHand,
): Value[] => {
  if (plain === undefined) throw new InvalidFilterError(question, key, value, null, `${key} cannot be ${shown(value)}`)
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.map((one) => checkedValue(question, key, one, plain.holds, dataset))
}

function askedBy<Item>(
  question: string,
  key: string,
  value: unknown,
  field: Field<Item>,
  dataset: AtHand,
): Asked<Item> {
  const own = field.read?.(value, question, dataset)
  if (own !== undefined) return own
  const values = new Set(checkedAll(question, key, value, field as Field<never>, dataset))
  return { lookUp: { part: field.plain?.part as Part<Item>, paths: [...values] } }
}

/**
 * A filter over a collection as what it asks for, each key by one table. A plain value is not checked: whatever is found
 * under it exists, so that `checkPlan` is asked only where nothing was. Throws an InvalidFilterError for a key that does
 * not exist, a RangeError for a day; each names the value and the nearest valid one.
 *
 * @example
 * readPlan('findEvents', { status: 'held', from: '2025-03' }, eventFields, dataset)
 */
export function readPlan<Item>(question: string, filter: unknown, fields: Fields<Item>, dataset: AtHand): Plan<Item> {
  const given = checkedFilter(question, filter)
  const dated = fields.dateOf !== null
  const parts: Part<Item>[] = []
  const paths: Path[] = []
  let others: readonly Asked<Item>[] = NONE
  for (const key of Object.keys(given)) {
    if (dated && isTime(key)) continue
    const value = given[key]
    const field = fields.keys.get(key)
    if (field === undefined) {
      throw unknownKey(question, key, value, [...fields.keys.keys(), ...(dated ? timeKeys.span : [])])
    }
    if (value === undefined) continue
    if (typeof value === 'string' && field.plain !== undefined) {
      parts.push(field.plain.part)
      paths.push(value)
      continue
    }
    const asked = askedBy(question, key, value, field, dataset)
    const { lookUp, keep } = asked
    if (keep === undefined && lookUp?.paths.length === 1) {
      parts.push(lookUp.part)
      paths.push(lookUp.paths[0] as Key)
    } else others = [...others, asked]
  }
  return { parts, paths, others, window: windowOf(question, dated ? given : UNDATED) }
}

/**
 * Throws what is wrong with the plain values of a filter: an InvalidFilterError for a term that does not exist, an
 * UnknownIdError for an id.
 */
export function checkPlan<Item>(question: string, filter: object, fields: Fields<Item>, dataset: AtHand): void {
  for (const [key, value] of Object.entries(filter)) {
    const field = fields.keys.get(key)
    if (field?.plain === undefined || value === undefined || typeof value === 'object') continue
    checkedAll(question, key, value, field as Field<never>, dataset)
  }
}
