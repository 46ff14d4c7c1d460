import { published } from '../dataset/published.js'
import type { Dataset } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { nearestId } from '../filter/nearest-id.js'
import { recordsById } from '../filter/records-by-id.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import { UnknownRecordError } from './unknown-record-error.js'
import { UsageError } from './usage-error.js'

/** A record and the collection it is in. */
export interface NamedRecord {
  readonly collection: CollectionName
  readonly record: Dataset[CollectionName][number]
}

const at = (collection: CollectionName, id: string): NamedRecord => ({
  collection,
  record: checkedId(collection, id, published) as NamedRecord['record'],
})

/**
 * The record that a word of the command line names: `collection/id`, or an id alone where one collection has it. An error
 * suggests what comes nearest among the records and what else may be named.
 * Throws an UnknownIdError or UnknownRecordError where there is none, a UsageError where several collections have it.
 *
 * @example
 * recordNamed('actors/nato').record.id // 'nato'
 */
export function recordNamed(name: string, others: Iterable<string> = []): NamedRecord {
  const [first = '', ...rest] = name.split('/')
  const named = collectionNames.find((collection) => collection === first)
  if (named !== undefined && rest.length > 0) return at(named, rest.join('/'))
  const found = collectionNames.filter((collection) => recordsById(collection, published).has(name))
  const [collection] = found
  if (found.length > 1) {
    throw new UsageError(
      `Several collections have "${name}": write ${found.map((one) => `${one}/${name}`).join(' or ')}`,
    )
  }
  if (collection !== undefined) return at(collection, name)
  const retired = published.retired.find(({ id }) => id === name)
  // Throws, and says where it went.
  if (retired !== undefined) checkedId(retired.collection, name, published)
  const all = collectionNames.flatMap((one) => published[one].map(({ id }) => (rest.length > 0 ? `${one}/${id}` : id)))
  throw new UnknownRecordError(name, nearestId(name, [...all, ...others]))
}
