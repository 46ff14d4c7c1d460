import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord, Outcome } from '../dataset/record-types.js'
import { byId } from '../filter/by-id.js'
import { checkedId } from '../filter/checked-id.js'

/** What became of an event. */
export interface WhatBecame<I extends Ids = KnownIds> {
  /** Whether the sources at hand tell what became of it: it was held, declined or called off, led to another, or has an outcome; that it was put off is no answer. */
  readonly known: boolean
  /** The events as which it came about. */
  readonly realisedBy: readonly EventRecord<I>[]
  /** The events that took place instead. */
  readonly replacedBy: readonly EventRecord<I>[]
  /** Its own outcome; null where none is reported. */
  readonly outcome: Outcome | null
}

const SETTLED: readonly EventRecord['status'][] = ['held', 'declined', 'cancelled']

/**
 * What became of an event, planned or held: what it came about as, what took its place, and its outcome; of one that was
 * put off nothing is known until one of these is. For all plans, use `plans`.
 * Throws an UnknownIdError for an event that does not exist.
 *
 * @example
 * whatBecameOf('trilateral-meeting-with-putin').known // false
 */
export function whatBecameOf<I extends Ids = KnownIds>(
  event: NoInfer<I['event']>,
  dataset: DatasetOf<I, 'events' | 'retired'>,
): WhatBecame<I> {
  const { status, outcome, relations } = checkedId('events', event, dataset) as EventRecord<I>
  const events = byId(dataset.events)
  const related = (type: EventRecord['relations'][number]['type']) =>
    relations.flatMap((relation) => (relation.type === type ? (events.get(relation.event) ?? []) : []))
  const realisedBy = related('realised-by')
  const replacedBy = related('replaced-by')
  const known =
    SETTLED.includes(status) ||
    realisedBy.length + replacedBy.length > 0 ||
    (outcome !== null && outcome.result !== 'unknown')
  return deepFreeze({ known, realisedBy, replacedBy, outcome })
}
