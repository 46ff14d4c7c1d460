import type { DatasetOf } from '../dataset/dataset-of.js'
import type { EventType } from '../dataset/event-types.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord } from '../dataset/record-types.js'
import { countBy } from '../filter/count-by.js'
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

/** How many events a group has. */
export type EventCount<I extends Ids, By extends keyof EventGroups> = Pick<EventGroups<I>, By> & {
  readonly count: number
}

/**
 * How many events meet a filter, by one of its keys or several: a row for each group that has any, in the order in which
 * the events have them. An event that stands in several groups, as by participant, counts in each. For the events
 * themselves, use `findEvents`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * countEvents({ participant: 'vladimir-putin', status: 'held' }, ['type'])
 */
export function countEvents<I extends Ids = KnownIds, const By extends keyof EventGroups = never>(
  filter: EventsFilter<NoInfer<I>>,
  by: readonly By[],
  dataset: DatasetOf<I, 'events' | 'actors' | 'places' | 'issues' | 'positions' | 'proposals' | 'sources' | 'retired'>,
): readonly EventCount<I, By>[] {
  const rows: readonly object[] = countBy('countEvents', dataset.events, eventFields, filter, by, dataset)
  return rows as readonly EventCount<I, By>[]
}
