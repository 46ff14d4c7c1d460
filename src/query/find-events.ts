import type { DatasetOf } from '../dataset/dataset-of.js'
import { type EventType, eventTypes } from '../dataset/event-types.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord } from '../dataset/record-types.js'
import { eventStatuses, modes } from '../vocabulary/event.js'
import { placesWithin } from './places-within.js'
import { readFilter } from './read-filter.js'
import { termsOf } from './terms-of.js'
import type { OneOrMore, TimeFilter } from './time-filter.js'

/** Which events: those that meet every key given. */
export interface EventsFilter<I extends Ids = KnownIds> extends TimeFilter {
  /** Of which type. */
  readonly type?: OneOrMore<EventType> | undefined
  /** With which status. */
  readonly status?: OneOrMore<EventRecord['status']> | undefined
  /** Through what they were held or made. */
  readonly mode?: OneOrMore<NonNullable<EventRecord['mode']>> | undefined
  /** With which participant, in any role and whether it took part or not. */
  readonly actor?: OneOrMore<I['actor']> | undefined
  /** In which place, or a place within it. */
  readonly place?: OneOrMore<I['place']> | undefined
  /** Told by which source. */
  readonly source?: OneOrMore<I['source']> | undefined
}

/**
 * The events that meet a filter, in order of the first day they can have been, those without a day last; all of them
 * where it is empty. For talks that certain actors took part in, use `meetingsOf`; for plans, `openPlans`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findEvents({ type: 'call', actor: 'vladimir-putin' }).map(({ id }) => id) // ['2025-08-18-trump-putin-call']
 */
export function findEvents<I extends Ids = KnownIds>(
  filter: NoInfer<EventsFilter<I>> = {},
  dataset: DatasetOf<I, 'events' | 'actors' | 'places' | 'sources' | 'retired'>,
): readonly EventRecord<I>[] {
  const wanted = readFilter(
    'findEvents',
    filter,
    {
      type: { terms: termsOf(eventTypes) },
      status: { terms: termsOf(eventStatuses) },
      mode: { terms: termsOf(modes) },
      actor: { ids: 'actors' },
      place: { ids: 'places' },
      source: { ids: 'sources' },
    },
    dataset,
  )
  const where = wanted.wanted('place')
  const within = where && placesWithin(where, dataset.places)
  return dataset.events.filter(
    (event) =>
      wanted.admitsDate(event.date) &&
      wanted.admits('type', event.type) &&
      wanted.admits('status', event.status) &&
      wanted.admits('mode', event.mode) &&
      wanted.admits('actor', ...event.participants.map(({ actor }) => actor)) &&
      (within === undefined || (event.place !== null && within.has(event.place))) &&
      wanted.admits('source', ...event.evidence.map(({ source }) => source)),
  )
}
