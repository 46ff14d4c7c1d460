import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord, Participant, TalkEvent } from '../dataset/record-types.js'
import type { AnswerCertainty } from '../filter/certainty-in.js'
import { checkedTerm } from '../filter/checked-term.js'
import { field } from '../filter/field.js'
import { Fields } from '../filter/fields.js'
import { checkedFilter } from '../filter/read-filter.js'
import { select } from '../filter/select.js'
import { termsOf } from '../filter/terms-of.js'
import type { OneOrMore, WithPossible } from '../filter/time-filter.js'
import { attendances } from '../vocabulary/event.js'
import { talkTypes } from '../vocabulary/event-types.js'
import { type EventsFilter, eventFields } from './find-events.js'
import { isAmongThem, isTalk } from './took-part.js'

/** Which contacts: in talks that meet every key given. */
export interface ContactsFilter<I extends Ids = KnownIds>
  extends Omit<EventsFilter<I, TalkEvent['type']>, 'participant'> {
  /** With which status; `held` where it is left out. */
  readonly status?: OneOrMore<TalkEvent['status']> | undefined
  /** Of whom: one of the two. */
  readonly actor?: OneOrMore<I['actor']> | undefined
  /** Of those who took part in which way; `confirmed` where it is left out. */
  readonly attendance?: OneOrMore<Participant['attendance']> | undefined
}

/** Talks that brought two actors together, and how surely they count. */
export interface ContactTalk<I extends Ids = KnownIds> {
  readonly event: TalkEvent<I>
  readonly certainty: AnswerCertainty
}

/** How many talks went through each means; what went through none is left out. */
export type ModeCounts = { readonly [Mode in TalkEvent['mode']]?: number }

/** Two actors who met, and where. */
export interface Contact<I extends Ids = KnownIds> {
  /** The two, in order of id: neither comes first in the matter. */
  readonly actors: readonly [I['actor'], I['actor']]
  /** The number of talks, those that are merely possible with them. */
  readonly weight: number
  /** The number of talks that surely count. */
  readonly certainWeight: number
  /** The number of talks by mode. */
  readonly modes: ModeCounts
  /** Whether any of the talks surely counts. */
  readonly certainty: AnswerCertainty
  /** The talks, in order of time. */
  readonly talks: readonly ContactTalk<I>[]
}

const attendancesOf = (value: unknown): ReadonlySet<Participant['attendance']> =>
  new Set([value].flat().map((one) => checkedTerm('contacts', 'attendance', one, termsOf(attendances))))

const fields: Fields<EventRecord<Ids>> = /* @__PURE__ */ (() => {
  const { participant: _, ...ofEvents } = Object.fromEntries(eventFields.keys)
  return new Fields<EventRecord<Ids>>(
    eventFields.dateOf,
    Object.entries({
      ...ofEvents,
      type: field<EventRecord<Ids>>({ terms: termsOf(talkTypes) }, (event) => (isTalk(event) ? [event.type] : [])),
      actor: field<EventRecord<Ids>>({ ids: 'actors' }, ({ participants }) => participants.map(({ actor }) => actor)),
      attendance: {
        // It picks participants, not events.
        read: (value) => {
          attendancesOf(value)
          return {}
        },
      },
    }),
  )
})()

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function contactOf<I extends Ids>(actors: Contact<I>['actors'], talks: readonly ContactTalk<I>[]): Contact<I> {
  const modes: { [Mode in TalkEvent['mode']]?: number } = {}
  for (const { event } of talks) modes[event.mode] = (modes[event.mode] ?? 0) + 1
  const certainWeight = talks.filter(({ certainty }) => certainty === 'certain').length
  const certainty = certainWeight > 0 ? 'certain' : 'possible'
  return { actors, weight: talks.length, certainWeight, modes, certainty, talks }
}

/**
 * Who met whom: every two actors who took part in the same talks that were held, with the talks and their number by
 * mode; the pairs with most talks first, then by id. Who was merely expected, spoken of or reporting does not count, as
 * in `meetingsOf`; a person counts for itself, not for its state; and talks within other talks count as talks of their
 * own. For nodes and links to draw or measure, use `contactGraph`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * contacts({ actor: 'vladimir-putin', from: '2025-08' }).map(({ actors, weight }) => [...actors, weight]) // [['donald-trump', 'vladimir-putin', 2]]
 */
export function contacts<I extends Ids = KnownIds>(
  filter: NoInfer<ContactsFilter<I>> = {},
  dataset: DatasetOf<I, 'events' | 'actors' | 'places' | 'issues' | 'positions' | 'proposals' | 'sources' | 'retired'>,
): readonly Contact<I>[] {
  const { status = 'held', attendance = 'confirmed' } = checkedFilter('contacts', filter)
  const given = { ...filter, status }
  const asked = select('contacts', dataset.events, fields, given, dataset) as WithPossible<EventRecord<I>>
  const possible = new Set(filter.within === 'possibly' ? asked.possible : [])
  const attending = attendancesOf(attendance)
  const wanted = filter.actor === undefined ? null : new Set<I['actor']>([filter.actor].flat())
  const met = new Map<I['actor'], Map<I['actor'], ContactTalk<I>[]>>()
  for (const event of asked.filter(isTalk)) {
    const certainty = possible.has(event) ? 'possible' : 'certain'
    const present = event.participants.filter((one) => attending.has(one.attendance) && isAmongThem(one))
    const ids = [...new Set(present.map(({ actor }) => actor))].toSorted(compare)
    for (const [at, one] of ids.entries()) {
      for (const other of ids.slice(at + 1)) {
        if (wanted !== null && !wanted.has(one) && !wanted.has(other)) continue
        const others = met.get(one) ?? new Map<I['actor'], ContactTalk<I>[]>()
        const talks = others.get(other) ?? []
        talks.push({ event, certainty })
        met.set(one, others.set(other, talks))
      }
    }
  }
  const found = [...met].flatMap(([one, others]) => [...others].map(([other, talks]) => contactOf([one, other], talks)))
  return deepFreeze(
    found.toSorted(
      (a, b) => b.weight - a.weight || compare(a.actors[0], b.actors[0]) || compare(a.actors[1], b.actors[1]),
    ),
  )
}
