import ICAL from 'ical.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { EventRecord, PlaceRecord } from '../dataset/record-types.js'
import type { Release } from '../dataset/release.js'
import { eventStatuses } from '../vocabulary/event.js'
import { certainDays } from './certain-days.js'
import type { FilesOf } from './format.js'
import { printable } from './printable.js'
import { recordIri } from './record-iri.js'

/** An event of the calendar, or where its days are not certain a journal entry, which stands on no day. */
type Component = 'vevent' | 'vjournal'

/** What a status of a record is in a calendar, which knows three of an event and has no word for some of a journal entry. */
const statusOf: Readonly<Record<EventRecord['status'], Readonly<Record<Component, string | null>>>> = {
  held: { vevent: 'CONFIRMED', vjournal: null },
  planned: { vevent: 'TENTATIVE', vjournal: null },
  expected: { vevent: 'TENTATIVE', vjournal: null },
  proposed: { vevent: 'TENTATIVE', vjournal: null },
  unconfirmed: { vevent: 'TENTATIVE', vjournal: null },
  declined: { vevent: 'CANCELLED', vjournal: 'CANCELLED' },
  cancelled: { vevent: 'CANCELLED', vjournal: 'CANCELLED' },
  postponed: { vevent: 'CANCELLED', vjournal: 'CANCELLED' },
}

/** Where a source gives no day for a stamp: the format wants one. */
const NO_DAY = '1970-01-01'
/** Octets of a line without the space that a folded line starts with: 75 at most with it. */
const FOLD = 74
/** Decimal places of a degree: RFC 5545 asks for six at most. */
const PLACES = 6

/** The days of an event as a calendar has them: the last is the day after. Null where they are not both certain. */
function calendarDays({ date }: EventRecord<Ids>) {
  const { first, last } = certainDays(date)
  if (first === null || last === null) return null
  const after = new Date(`${last}T00:00:00Z`)
  after.setUTCDate(after.getUTCDate() + 1)
  // A calendar has no day after 9999.
  return after.getUTCFullYear() > 9999 ? null : { first, after: after.toISOString().slice(0, 10) }
}

function descriptionOf(
  { status, summary, date, participants }: EventRecord<Ids>,
  place: PlaceRecord<Ids> | undefined,
  nameOf: (id: string) => string,
): string {
  const who = participants.map(({ actor, role, attendance }) => `${nameOf(actor)} (${role}, ${attendance})`)
  const lines = [
    summary,
    `Status: ${status}. ${eventStatuses[status]}`,
    `Date: ${date.edtf} (EDTF)`,
    ...(place === undefined ? [] : [`Place: ${place.name}`]),
    `Participants: ${who.join('; ')}`,
  ]
  return lines.map(printable).join('\n')
}

function componentOf(
  event: EventRecord<Ids>,
  place: PlaceRecord<Ids> | undefined,
  asOf: string,
  nameOf: (id: string) => string,
): ICAL.Component {
  const days = calendarDays(event)
  const name: Component = days === null ? 'vjournal' : 'vevent'
  const component = new ICAL.Component(name)
  const add = (property: string, text: string) => component.addPropertyWithValue(property, printable(text))
  add('uid', recordIri('event', event.id))
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(`${asOf}T00:00:00Z`))
  if (days !== null) {
    component.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(days.first))
    component.addPropertyWithValue('dtend', ICAL.Time.fromDateString(days.after))
    add('transp', 'TRANSPARENT')
    if (place !== undefined) add('location', place.name)
    if (place?.coordinates) {
      const { latitude, longitude } = place.coordinates
      const degrees = [latitude, longitude].map((degree) => Number(degree.toFixed(PLACES)))
      component.addProperty(ICAL.Property.fromString(`GEO:${degrees.join(';')}`))
    }
  }
  const status = statusOf[event.status][name]
  if (status !== null) add('status', status)
  add('summary', event.status === 'held' ? event.title : `[${event.status}] ${event.title}`)
  add('description', descriptionOf(event, place, nameOf))
  add('categories', event.type)
  add('x-upt-status', event.status)
  add('x-upt-edtf', event.date.edtf)
  return component
}

function calendarOf(dataset: Parameters<FilesOf>[0], { asOf, version }: Release): string {
  const places = new Map(dataset.places.map((place) => [place.id, place]))
  const names = new Map<string, string>(dataset.actors.map(({ id, name }) => [id, name]))
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', printable(`-//ukraine-peace-talks//${version}//EN`))
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
  for (const event of dataset.events) {
    const place = event.place === null ? undefined : places.get(event.place)
    calendar.addSubcomponent(componentOf(event, place, asOf ?? NO_DAY, (id) => names.get(id) ?? id))
  }
  ICAL.foldLength = FOLD
  return `${calendar.toString()}\r\n`
}

/** Every event as an entry of a calendar: on its days where they are certain, on none where they are not. */
export const filesOf: FilesOf = (dataset, release) => [{ path: 'events.ics', content: calendarOf(dataset, release) }]
