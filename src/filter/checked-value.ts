import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'
import { shown } from '../semantics/shown.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import type { Catalogue } from '../vocabulary/referents.js'
import { checkedId } from './checked-id.js'
import { checkedTerm } from './checked-term.js'
import { InvalidFilterError } from './invalid-filter-error.js'
import { isObject } from './is-object.js'

/** What a filter compares: an id, a term, a polarity, a yes or no. */
export type Value = string | number | boolean

/** What a key of a filter may hold: ids of a catalogue, terms, or references to a record of any collection. */
export type Holds<Name extends Catalogue = Catalogue> =
  | { readonly ids: Name }
  | { readonly terms: readonly Value[] }
  | { readonly records: true }

const referable = /* @__PURE__ */ collectionNames.filter((name) => name !== 'discrepancies')

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
 * What a value of a filter is compared as: the id or term itself, a reference as `collection/id`. Throws an
 * InvalidFilterError for a term that does not exist, an UnknownIdError for an id, each with the nearest valid one.
 *
 * @example
 * checkedValue('findEvents', 'status', 'held', { terms: ['held', 'planned'] }, dataset) // 'held'
 */
export function checkedValue(
  question: string,
  key: string,
  value: unknown,
  holds: Holds,
  dataset: Partial<DatasetOf<Ids>>,
): Value {
  // The catalogues that a question's table names are among the collections that it is given.
  const whole = dataset as DatasetOf<Ids>
  if ('ids' in holds) return checkedId(holds.ids, value, whole).id
  if ('terms' in holds) return checkedTerm(question, key, value, holds.terms)
  return recordKey(question, key, value, whole)
}
