import { published } from '../dataset/published.js'
import type { Dataset } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { nearestId } from '../filter/nearest-id.js'
import {
  findActor,
  findDiscrepancy,
  findEvent,
  findFigure,
  findIssue,
  findPlace,
  findPosition,
  findProposal,
  findSource,
  getActor,
  getDiscrepancy,
  getEvent,
  getFigure,
  getIssue,
  getPlace,
  getPosition,
  getProposal,
  getSource,
} from '../questions/of-release.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import { UnknownRecordError } from './unknown-record-error.js'
import { UsageError } from './usage-error.js'

/** A record and the collection it is in. */
export interface NamedRecord {
  readonly collection: CollectionName
  readonly record: Dataset[CollectionName][number]
}

type Look = (id: never) => NamedRecord['record'] | undefined

/** What looks an id up in each collection: `find` gives nothing for one that is none, `get` throws what says why. */
const lookups: Readonly<Record<CollectionName, { readonly find: Look; readonly get: Look }>> = {
  sources: { find: findSource, get: getSource },
  actors: { find: findActor, get: getActor },
  places: { find: findPlace, get: getPlace },
  issues: { find: findIssue, get: getIssue },
  events: { find: findEvent, get: getEvent },
  proposals: { find: findProposal, get: getProposal },
  positions: { find: findPosition, get: getPosition },
  figures: { find: findFigure, get: getFigure },
  discrepancies: { find: findDiscrepancy, get: getDiscrepancy },
}

const at = (collection: CollectionName, id: string): NamedRecord => ({
  collection,
  record: lookups[collection].get(id as never) as NamedRecord['record'],
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
  const found = collectionNames.filter((collection) => lookups[collection].find(name as never) !== undefined)
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
