import type { DatasetOf } from '../dataset/dataset-of.js'
import type { EventType } from '../dataset/event-types.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord } from '../dataset/record-types.js'
import { countBy } from '../filter/count-by.js'
import type { Certainty } from '../filter/time-filter.js'
import { type EventsFilter, eventFields } from './find-events.js'

/** What events can be counted by, and what stands in a row for it. */
export interface EventGroups<I extends Ids = KnownIds> {
  readonly type: EventType
  readonly status: EventRecord['status']
  readonly mode: NonNullable<EventRecord['mode']>
  readonly place: I['place']
  readonly participant: I['actor']
  readonly side: I['actor']
  readonly issue: I['issue']
  readonly source: I['source']
}

/** How many events a group has, and where the question counts what is possible, how many of them merely are. */
export type EventCount<I extends Ids, By extends keyof EventGroups, W extends Certainty = 'certainly'> = Pick<
  EventGroups<I>,
  By
> & { readonly count: number } & ('possibly' extends W ? { readonly possible: number } : unknown)

/**
 * How many events meet a filter, by one of its keys or several: a row for each group that has any, in the order in which
 * the events have them. An event that stands in several groups, as by participant, counts in each. With `within: 'possibly'` each row
 * also says how many of its count are merely `possible`. For the events
 * themselves, use `findEvents`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * countEvents({ participant: 'vladimir-putin', status: 'held' }, ['type'])
 */
export function countEvents<
  I extends Ids = KnownIds,
  const By extends keyof EventGroups = never,
  const W extends Certainty = 'certainly',
>(
  filter: EventsFilter<NoInfer<I>, EventType, W>,
  by: readonly By[],
  dataset: DatasetOf<I, 'events' | 'actors' | 'places' | 'issues' | 'positions' | 'proposals' | 'sources' | 'retired'>,
): readonly EventCount<I, By, W>[] {
  const rows: readonly object[] = countBy('countEvents', dataset.events, eventFields, filter, by, dataset)
  return rows as readonly EventCount<I, By, W>[]
}
