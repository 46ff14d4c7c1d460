import type { DatasetOf } from '../dataset/dataset-of.js'
import { type EventType, eventTypes } from '../dataset/event-types.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord } from '../dataset/record-types.js'
import { field } from '../filter/field.js'
import { Fields } from '../filter/fields.js'
import { type ParticipantFilter, participantField } from '../filter/participant-field.js'
import { select } from '../filter/select.js'
import { termsOf } from '../filter/terms-of.js'
import { textField } from '../filter/text-field.js'
import type { Certainty, Found, OneOrMore, TimeFilter } from '../filter/time-filter.js'
import { eventStatuses, modes } from '../vocabulary/event.js'
import { groupsOf } from './groups-of.js'
import { issuesOfEvents } from './issues-of-events.js'
import { placesAround } from './places-around.js'

/** Which events: those that meet every key given. */
export interface EventsFilter<
  I extends Ids = KnownIds,
  T extends EventType = EventType,
  W extends Certainty = Certainty,
> extends TimeFilter<W> {
  /** Of which type; it makes the answer as narrow. */
  readonly type?: OneOrMore<T> | undefined
  /** With which status. */
  readonly status?: OneOrMore<EventRecord['status']> | undefined
  /** Through what they were held or made. */
  readonly mode?: OneOrMore<NonNullable<EventRecord['mode']>> | undefined
  /** In which place, or a place within it. */
  readonly place?: OneOrMore<I['place']> | undefined
  /** With which participant, whatever its role and whether it took part or not; or as a filter of its own says. */
  readonly participant?: OneOrMore<I['actor']> | ParticipantFilter<I> | undefined
  /** With a participant that is, acts for, holds a post with or is a member of it on the day of the event. */
  readonly side?: OneOrMore<I['actor']> | undefined
  /** About which issue: one of a position taken at it, or of a term of a proposal that it was a step of. */
  readonly issue?: OneOrMore<I['issue']> | undefined
  /** Told by which source. */
  readonly source?: OneOrMore<I['source']> | undefined
  /** With all these words, or words that begin with them, in title, summary or quotations. */
  readonly text?: string | undefined
}

/** The events whose type is one of some. */
export type EventOfType<I extends Ids, T extends EventType> =
  EventRecord<I> extends infer Item
    ? Item extends { readonly type: EventType }
      ? [Extract<Item['type'], T>] extends [never]
        ? never
        : EventType extends T
          ? Item
          : Item & { readonly type: Extract<Item['type'], T> }
      : never
    : never

export const eventFields: Fields<EventRecord<Ids>> = /* @__PURE__ */ (() =>
  new Fields<EventRecord<Ids>>(
    ({ date }) => date,
    [
      ['type', field<EventRecord<Ids>>({ terms: termsOf(eventTypes) }, ({ type }) => [type])],
      ['status', field<EventRecord<Ids>>({ terms: termsOf(eventStatuses) }, ({ status }) => [status])],
      ['mode', field<EventRecord<Ids>>({ terms: termsOf(modes) }, ({ mode }) => [mode])],
      [
        'place',
        field<EventRecord<Ids>>({ ids: 'places' }, ({ place }, { places = [] }) => placesAround(place, places), {
          needs: ['places'],
        }),
      ],
      ['participant', participantField],
      [
        'side',
        field<EventRecord<Ids>>(
          { ids: 'actors' },
          ({ participants, date }, { actors = [] }, surely) =>
            participants.flatMap(({ actor, onBehalfOf }) => [
              onBehalfOf,
              ...groupsOf(actor, date, actors, surely),
              ...(onBehalfOf === null ? [] : groupsOf(onBehalfOf, date, actors, surely)),
            ]),
          { needs: ['actors'], uncertain: true },
        ),
      ],
      [
        'issue',
        field<EventRecord<Ids>>(
          { ids: 'issues' },
          ({ id }, { positions = [], proposals = [] }) => [...(issuesOfEvents(positions, proposals).get(id) ?? [])],
          { needs: ['positions', 'proposals'] },
        ),
      ],
      ['source', field<EventRecord<Ids>>({ ids: 'sources' }, ({ evidence }) => evidence.map(({ source }) => source))],
      [
        'text',
        textField<EventRecord<Ids>>(({ title, summary, quotes }) => [
          title,
          summary,
          ...quotes.map(({ text }) => text),
        ]),
      ],
    ],
  ))()

/**
 * The events that meet a filter, in order of the first day they can have been, those without a day last; all of them
 * where it is empty. A type makes the answer as narrow. What surely falls within the days given counts; with
 * `within: 'possibly'` also what may, and `possible` of the answer has those. For talks that certain actors took part
 * in, use `meetingsOf`; for plans, `openPlans`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findEvents({ type: 'call', participant: 'vladimir-putin' }).map(({ id }) => id) // ['2025-08-18-trump-putin-call']
 */
export function findEvents<
  I extends Ids = KnownIds,
  const T extends EventType = EventType,
  const W extends Certainty = 'certainly',
>(
  filter: EventsFilter<NoInfer<I>, T, W> = {},
  dataset: DatasetOf<I, 'events' | 'actors' | 'places' | 'issues' | 'positions' | 'proposals' | 'sources' | 'retired'>,
): Found<EventOfType<I, T>, W> {
  return select('findEvents', dataset.events, eventFields, filter, dataset) as Found<EventOfType<I, T>, W>
}
