import type { Window } from '../postings/window.js'
import type { Key } from '../postings/tuple-index.js'
import { checkedValue, type Value } from './checked-value.js'
import type { Asked, AtHand, Field, Fields } from './fields.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import { checkedFilter } from './read-filter.js'
import { readWindow, timeKeys } from './read-window.js'
import { shown } from './shown.js'
import { unknownKey } from './unknown-key.js'

/** A filter that has been read: what each of its keys asks for, in the order of the table, and when. */
export interface Plan<Item> {
  readonly asked: readonly Asked<Item>[]
  readonly window: Window
}

const isTime = (key: string) => key === 'from' || key === 'to' || key === 'within' || key === 'on'

function askedBy<Item>(
  question: string,
  key: string,
  value: unknown,
  { plain, read }: Field<Item>,
  dataset: AtHand,
): Asked<Item> {
  const own = read?.(value, question, dataset)
  if (own !== undefined) return own
  if (plain === undefined) {
    throw new InvalidFilterError(question, key, value, null, `${key} cannot be ${shown(value)}`)
  }
  const { holds, part } = plain
  if (Array.isArray(value)) {
    const values = new Set(value.map((one: unknown): Value => checkedValue(question, key, one, holds, dataset)))
    return { lookUp: { part, paths: [...values].map((one) => [one]) } }
  }
  if (typeof value === 'object') {
    return { lookUp: { part, paths: [[checkedValue(question, key, value, holds, dataset)]] } }
  }
  // Whatever is found under a value is there, so that only what is not found need be checked.
  return {
    lookUp: { part, paths: [[value as Key]] },
    check: () => {
      checkedValue(question, key, value, holds, dataset)
    },
  }
}

/**
 * A filter over a collection as what it asks for, each key by one table. Throws an InvalidFilterError for a key that
 * does not exist, a RangeError for a day; each names the value and the nearest valid one.
 *
 * @example
 * readPlan('findEvents', { status: 'held', from: '2025-03' }, eventFields, dataset)
 */
export function readPlan<Item>(question: string, filter: unknown, fields: Fields<Item>, dataset: AtHand): Plan<Item> {
  const given = checkedFilter(question, filter)
  const asked: Asked<Item>[] = []
  const dated = fields.dateOf !== null
  for (const key of Object.keys(given)) {
    if (dated && isTime(key)) continue
    const field = fields.keys.get(key)
    const value = given[key]
    if (field === undefined) {
      throw unknownKey(question, key, value, [...fields.keys.keys(), ...(dated ? timeKeys.span : [])])
    }
    if (value !== undefined) asked.push(askedBy(question, key, value, field, dataset))
  }
  return { asked, window: readWindow(question, given) }
}
