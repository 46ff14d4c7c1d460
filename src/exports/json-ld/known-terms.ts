import type { Ids } from '../../dataset/generated/ids.js'
import type {
  ActorRecord,
  Dataset,
  EventRecord,
  Evidence,
  PlaceRecord,
  PositionRecord,
  SourceRecord,
} from '../../dataset/record-types.js'
import { evidenceFor } from '../../query/evidence-for.js'
import { isAmongThem, isTalk } from '../../query/took-part.js'
import { certainDays } from '../certain-days.js'
import { recordIri } from '../record-iri.js'
import type { JsonLd, Node } from './node.js'
import { pinnedTextIri } from './pinned-text-iri.js'

/** What a record is and says in the words of schema.org and PROV, beside its own fields. */
type KnownTerms = {
  readonly [Name in Exclude<keyof Dataset, 'retired'>]: (record: Dataset<Ids>[Name][number], fields: Node) => Node
}

const actorTypes: Readonly<Partial<Record<ActorRecord['kind'], string>>> = {
  person: 'schema:Person',
  state: 'schema:Organization',
  organisation: 'schema:Organization',
  media: 'schema:NewsMediaOrganization',
}

const placeTypes: Readonly<Partial<Record<PlaceRecord['kind'], string>>> = {
  country: 'schema:Country',
  city: 'schema:City',
}

const sourceTypes: Readonly<Partial<Record<SourceRecord['kind'], string>>> = {
  'news-article': 'schema:NewsArticle',
  'agency-report': 'schema:NewsArticle',
  dataset: 'schema:Dataset',
}

/** The statuses that schema.org has a word for; it takes an event without one to be scheduled. */
const eventStatuses: Readonly<Partial<Record<EventRecord['status'], string>>> = {
  planned: 'schema:EventScheduled',
  cancelled: 'schema:EventCancelled',
}

/** The statuses of events that were to be on their day, or were: of others, schema.org cannot say that they were not. */
const onTheirDay: readonly EventRecord['status'][] = ['held', 'planned', 'cancelled']

const attendanceModes: Readonly<Partial<Record<NonNullable<EventRecord['mode']>, string>>> = {
  'in-person': 'schema:OfflineEventAttendanceMode',
  video: 'schema:OnlineEventAttendanceMode',
}

const iris = (referent: keyof Ids, ids: readonly string[]) => [...new Set(ids)].map((id) => recordIri(referent, id))

/** The keys that there is something to say under. */
const stated = (keys: Readonly<Record<string, JsonLd | null | undefined>>): Node =>
  Object.fromEntries(
    Object.entries(keys).flatMap(([key, value]) =>
      value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[key, value]],
    ),
  )

const sourcesOf = (evidence: readonly Evidence<Ids>[]) =>
  iris(
    'source',
    evidence.map(({ source }) => source),
  )

/** A quotation with whom it is by and the sources that print it. */
const quotation = (
  written: JsonLd | undefined,
  record: { readonly id: string; readonly evidence: readonly Evidence<Ids>[] },
  pointer: string,
  speaker?: string,
): Node => ({
  ...(written as Node),
  ...stated({
    speaker: speaker === undefined ? undefined : recordIri('actor', speaker),
    wasQuotedFrom: sourcesOf(evidenceFor(record, pointer)),
  }),
})

function statusOf({ status, relations }: EventRecord<Ids>): string | undefined {
  const hasSuccessor = relations.some(({ type }) => type === 'realised-by' || type === 'replaced-by')
  // What schema.org calls postponed has no new date.
  return status === 'postponed' && !hasSuccessor ? 'schema:EventPostponed' : eventStatuses[status]
}

function eventTerms(event: EventRecord<Ids>, { quotes = [] }: Node): Node {
  const { first, last } = certainDays(event.date)
  const dated = onTheirDay.includes(event.status)
  const attending = event.participants.filter((one) => one.attendance === 'confirmed' && isAmongThem(one))
  const related = (wanted: EventRecord['relations'][number]['type']) =>
    iris(
      'event',
      event.relations.flatMap(({ type, event: id }) => (type === wanted ? [id] : [])),
    )
  return stated({
    '@type': ['EventRecord', 'schema:Event'],
    startDate: dated ? first : null,
    endDate: dated ? last : null,
    eventStatus: statusOf(event),
    eventAttendanceMode: event.mode === null ? null : attendanceModes[event.mode],
    attendee:
      isTalk(event) && event.status === 'held'
        ? iris(
            'actor',
            attending.map(({ actor }) => actor),
          )
        : [],
    superEvent: related('part-of'),
    subEvent: related('has-part'),
    quotes: event.quotes.map((_, at) => quotation((quotes as readonly JsonLd[])[at], event, `/quotes/${at}`)),
  })
}

const spoken: readonly PositionRecord['voice'][] = ['direct-quote', 'partial-quote']

/** What no address may hold as it stands. */
const UNSAFE = /[\s\p{Cc}<>"{}|\\^`]/gu

export const knownTerms: KnownTerms = {
  sources: ({ id, kind, publisher, url, published, sha256 }) => {
    const { first, last } = certainDays(published)
    return stated({
      '@type': ['SourceRecord', sourceTypes[kind] ?? 'schema:CreativeWork'],
      publisher: publisher === null ? null : { '@type': 'schema:Organization', name: publisher },
      url: url?.replace(UNSAFE, encodeURIComponent),
      pinnedText: sha256 === null ? null : { '@id': pinnedTextIri(id), '@type': 'oa:State', 'schema:sha256': sha256 },
      datePublished: first === last ? first : null,
    })
  },
  actors: ({ kind, identifiers: { wikidata } }) =>
    stated({
      '@type': ['ActorRecord', ...(actorTypes[kind] === undefined ? [] : [actorTypes[kind]])],
      sameAs: wikidata === null ? null : `http://www.wikidata.org/entity/${wikidata}`,
    }),
  places: ({ kind }) => ({ '@type': ['PlaceRecord', placeTypes[kind] ?? 'schema:Place'] }),
  issues: () => ({}),
  events: eventTerms,
  proposals: () => ({}),
  positions: (position, { quote: written }) => {
    const { quote, voice, actor } = position
    return quote === null
      ? {}
      : { quote: quotation(written, position, '/quote', spoken.includes(voice) ? actor : undefined) }
  },
  figures: (figure) => {
    const stating = evidenceFor(figure, '/value').filter(({ support }) => support === 'states')
    return stated({ '@type': ['FigureRecord', 'schema:Claim'], appearance: sourcesOf(stating) })
  },
  discrepancies: () => ({}),
}
