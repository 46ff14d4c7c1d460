import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'
import { type BoundedDate, fallsWithin } from '../semantics/date-bounds.js'
import { nearest } from '../semantics/nearest.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import { checkedId } from './checked-id.js'
import { checkedTerm } from './checked-term.js'
import { daySpan } from './day-span.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import type { Catalogue, HomeOf } from './records-by-id.js'
import { shown } from './shown.js'

/** What a filter compares: an id, a term, a polarity, a yes or no. */
export type Value = string | number | boolean

/** What a key of a filter may hold: ids of a catalogue, terms, or references to a record of any collection. */
export type Field<Name extends Catalogue = Catalogue> =
  | { readonly ids: Name }
  | { readonly terms: readonly Value[] }
  | { readonly records: true }

/** A filter that has been read: what it lets through. */
export interface ReadFilter<Key extends string> {
  /** Whether the filter lets a record through that has this value, or any of these values, under the key. */
  admits(key: Key, ...values: readonly (Value | null)[]): boolean
  /** The values that were asked for under the key; undefined where it was left out. */
  wanted(key: Key): ReadonlySet<Value> | undefined
  /** Whether a date falls between `from` and `to`, surely or possibly as the filter has it. */
  admitsDate(date: BoundedDate): boolean
}

/** The keys that bound a date: for a span of time, for all time up to a day, or none. */
export const timeKeys = { span: ['from', 'to', 'within'], upTo: ['asOf', 'within'], none: [] } as const

const referable = collectionNames.filter((name) => name !== 'discrepancies')

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function recordKey(question: string, key: string, value: unknown, dataset: DatasetOf<Ids>): string {
  if (!isObject(value)) {
    throw new InvalidFilterError(
      question,
      key,
      value,
      null,
      `${key} is ${shown(value)}: name a record as { collection, id }`,
    )
  }
  const { collection, id, ...others } = value
  const [other] = Object.keys(others)
  if (other !== undefined) {
    throw new InvalidFilterError(
      question,
      `${key}.${other}`,
      others[other],
      'id',
      `${key} has collection and id, no ${shown(other)}`,
    )
  }
  const name: CollectionName = checkedTerm(question, `${key}.collection`, collection, referable)
  return `${name}/${checkedId(name, id, dataset).id}`
}

/**
 * A filter as what it lets through, checked key by key against one table: the fields named and, unless `time` says
 * otherwise, `from`, `to` and `within`. Throws an InvalidFilterError for a key or term that does not exist, an
 * UnknownIdError for an id, a RangeError for a day; each names the value and the nearest valid one.
 *
 * @example
 * const wanted = readFilter('findEvents', { status: 'held' }, { status: { terms: ['held', 'planned'] } }, dataset)
 * wanted.admits('status', 'planned') // false
 */
export function readFilter<Key extends string, Name extends Catalogue>(
  question: string,
  filter: unknown,
  fields: Readonly<Record<Key, Field<Name>>>,
  dataset: DatasetOf<Ids, HomeOf<Name> | 'retired'>,
  time: keyof typeof timeKeys = 'span',
): ReadFilter<Key> {
  if (!isObject(filter)) {
    throw new InvalidFilterError(
      question,
      '',
      filter,
      null,
      `the filter is ${shown(filter)}: give an object, such as { from: '2025-03-01' }`,
    )
  }
  const times: readonly string[] = timeKeys[time]
  const keys = [...Object.keys(fields), ...times]
  const read = new Map<string, ReadonlySet<Value>>()
  for (const [key, value] of Object.entries(filter)) {
    if (!keys.includes(key)) {
      const near = nearest(key, keys)
      throw new InvalidFilterError(
        question,
        key,
        value,
        near,
        `there is no filter ${shown(key)}: the nearest is ${shown(near)}`,
      )
    }
    if (value === undefined || times.includes(key)) continue
    const field = fields[key as Key]
    const values: readonly unknown[] = Array.isArray(value) ? value : [value]
    const check = (one: unknown) => {
      if ('ids' in field) return checkedId(field.ids, one, dataset).id
      if ('terms' in field) return checkedTerm(question, key, one, field.terms)
      return recordKey(question, key, one, dataset as DatasetOf<Ids>)
    }
    read.set(key, new Set(values.map(check)))
  }
  const { from, asOf, to = asOf, within } = filter
  const { first, last } = daySpan(question, from, to, time === 'upTo' ? 'asOf' : 'to')
  const certainty =
    within === undefined ? 'possibly' : checkedTerm(question, 'within', within, ['certainly', 'possibly'])
  return {
    admits: (key, ...values) => {
      const asked = read.get(key)
      return asked === undefined || values.some((value) => value !== null && asked.has(value))
    },
    wanted: (key) => read.get(key),
    admitsDate: (date) => {
      const answer = fallsWithin(date, first, last)
      return answer === 'yes' || (answer === 'possibly' && certainty === 'possibly')
    },
  }
}
