import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { Window } from '../postings/window.js'
import { shown } from '../semantics/shown.js'
import type { Catalogue } from '../vocabulary/referents.js'
import { checkedValue, type Holds, type Value } from './checked-value.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import { isObject } from './is-object.js'
import { timeKeys, windowOf } from './read-window.js'
import type { HomeOf } from './records-by-id.js'
import { unknownKey } from './unknown-key.js'

export type { Value } from './checked-value.js'

/** A filter that has been read: what it lets through. */
export interface ReadFilter<Key extends string> {
  /** Whether the filter lets a record through that has this value, or any of these values, under the key. */
  admits(key: Key, ...values: readonly (Value | null)[]): boolean
  /** The values that were asked for under the key; undefined where it was left out. */
  wanted(key: Key): ReadonlySet<Value> | undefined
  /** The bounds. */
  readonly window: Window
}

/** Whether an object is of no class: its keys are then all its own. */
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null
}

/**
 * A filter as an object; throws an InvalidFilterError where it is none.
 *
 * @example
 * checkedFilter('findEvents', { status: 'held' }) // { status: 'held' }
 */
export function checkedFilter(question: string, filter: unknown): Readonly<Record<string, unknown>> {
  if (isObject(filter) && isPlain(filter)) return filter
  throw notAFilter(question, filter)
}

function notAFilter(question: string, filter: unknown): InvalidFilterError {
  const what = isObject(filter) ? 'an object of a class' : shown(filter)
  const remedy = `the filter is ${what}: give a plain object of the keys that the question takes, or {}`
  return new InvalidFilterError(question, '', filter, null, remedy)
}

/** Whether a key holds yes or no, of which there is no list. */
const isYesOrNo = (holds: Holds) => 'terms' in holds && holds.terms.every((term) => typeof term === 'boolean')

/**
 * A filter as what it lets through, checked key by key against one table: the fields named and, unless `time` says
 * otherwise, `on`, `from`, `to` and `within`. For a filter over a collection, use `select`. Throws an InvalidFilterError
 * for a key or term that does not exist, an UnknownIdError for an id, a RangeError for a day; each names the value and
 * the nearest valid one.
 *
 * @example
 * const wanted = readFilter('stanceOf', { voice: 'headline' }, { voice: { terms: ['headline'] } }, dataset, 'upTo')
 * wanted.admits('voice', 'paraphrase') // false
 */
export function readFilter<Key extends string, Name extends Catalogue>(
  question: string,
  filter: unknown,
  fields: Readonly<Record<Key, Holds<Name>>>,
  dataset: DatasetOf<Ids, HomeOf<Name> | 'retired'>,
  time: keyof typeof timeKeys = 'span',
): ReadFilter<Key> {
  const given = checkedFilter(question, filter)
  const times: readonly string[] = timeKeys[time]
  const read = new Map<string, ReadonlySet<Value>>()
  for (const [key, value] of Object.entries(given)) {
    if (times.includes(key)) continue
    if (!Object.hasOwn(fields, key)) throw unknownKey(question, key, value, [...Object.keys(fields), ...times])
    if (value === undefined) continue
    const holds = fields[key as Key]
    if (Array.isArray(value) && isYesOrNo(holds)) {
      throw new InvalidFilterError(question, key, value, null, `${key} is a list: write true or false`)
    }
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    read.set(key, new Set(values.map((one) => checkedValue(question, key, one, holds, dataset))))
  }
  const window = windowOf(question, given)
  return {
    admits: (key, ...values) => {
      const asked = read.get(key)
      return asked === undefined || values.some((value) => value !== null && asked.has(value))
    },
    wanted: (key) => read.get(key),
    window,
  }
}
