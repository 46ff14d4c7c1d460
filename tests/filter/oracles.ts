import fc, { type Arbitrary } from 'fast-check'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type {
  ActorRecord,
  DiscrepancyRecord,
  EventRecord,
  FigureRecord,
  PlaceRecord,
  PositionRecord,
  ProposalRecord,
  RecordReference,
  SourceRecord,
} from '../../src/dataset/record-types.js'
import { findActors } from '../../src/query/find-actors.js'
import { findDiscrepancies } from '../../src/query/find-discrepancies.js'
import { findEvents } from '../../src/query/find-events.js'
import { findFigures } from '../../src/query/find-figures.js'
import { findPlaces } from '../../src/query/find-places.js'
import { findPositions } from '../../src/query/find-positions.js'
import { findProposals } from '../../src/query/find-proposals.js'
import { findSources } from '../../src/query/find-sources.js'
import { type BoundedDate, fallsWithin } from '../../src/semantics/date-bounds.js'
import { foldedWords } from '../../src/semantics/folded-words.js'
import { tenureOnDate } from '../../src/semantics/tenure-on-date.js'
import { groupKinds, partyKinds } from '../../src/vocabulary/actor.js'
import { discrepancyKinds, resolutionStatuses } from '../../src/vocabulary/discrepancy.js'
import { attendances, eventStatuses, modes, participantRoles } from '../../src/vocabulary/event.js'
import { actTypes, attackTypes, talkTypes } from '../../src/vocabulary/event-types.js'
import { figureStages, measures, units } from '../../src/vocabulary/figure.js'
import { placeKinds } from '../../src/vocabulary/place.js'
import { conditionTypes, polarities, stances, voices } from '../../src/vocabulary/position.js'
import { proposalStatuses } from '../../src/vocabulary/proposal.js'
import { defectKinds, sourceFlags, sourceKinds } from '../../src/vocabulary/source.js'
import type { World } from './any-world.js'

export type Filter = Readonly<Record<string, unknown>>

/** What a key of a filter may hold, and which records it lets through. */
export interface Oracle<Item> {
  /** Single values, of which a filter takes one or several; none for a key that takes none. */
  values(world: World): readonly unknown[]
  /** Any value of the key. */
  draw(world: World): Arbitrary<unknown>
  /** Whether the key lets a record through, surely or possibly. */
  admits(record: Item, value: unknown, world: World, surely: boolean): boolean
  /** Values that cannot stand there. */
  readonly bad: readonly unknown[]
}

/** A question that takes a filter over a collection. */
export interface Question<Item> {
  readonly name: string
  all(world: World): readonly Item[]
  ask(filter: Filter, world: World): readonly Item[] & { readonly possible?: readonly Item[] }
  readonly dateOf: ((record: Item) => BoundedDate) | null
  readonly keys: Readonly<Record<string, Oracle<Item>>>
}

/** As many of some values as there are, at most. */
const upTo = (most: number, values: readonly unknown[]) => ({ maxLength: Math.min(most, values.length) })

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** A key that takes one value or several and lets through what has any of them. */
const plain = <Item>(
  values: (world: World) => readonly unknown[],
  valuesOf: (record: Item, world: World, surely: boolean) => readonly unknown[],
  bad: readonly unknown[] = ['no-such-thing', ['no-such-thing'], '__proto__', '', null, 3.5],
): Oracle<Item> => ({
  values,
  draw: (world) => {
    const all = values(world)
    const several = fc.subarray([...all])
    return all.length === 0 ? several : fc.oneof(fc.constantFrom(...all), fc.subarray([...all], upTo(3, all)), several)
  },
  admits: (record, value, world, surely) => {
    const has = valuesOf(record, world, surely).map((one) => JSON.stringify(one))
    return listOf(value).some((one) => has.includes(JSON.stringify(one)))
  },
  bad,
})

const queries = [
  'ann',
  'ÄNN spo',
  'зел',
  'Zelensky plan',
  'kyiv peace',
  'US',
  'peace talks',
  'Київ',
  'zz',
  'a',
  'again ann',
]

/** A key that takes words, each of which is a word of the record's texts or begins one. */
const words = <Item>(textsOf: (record: Item) => readonly (string | null)[]): Oracle<Item> => ({
  values: () => [],
  draw: () => fc.constantFrom(...queries),
  admits: (record, value) => {
    const has = textsOf(record).flatMap((text) => foldedWords(text ?? ''))
    return foldedWords(String(value)).every((word) => has.some((one) => one.startsWith(word)))
  },
  bad: ['', ' … ', null, 3, ['ann'], {}],
})

const terms = (...vocabularies: readonly object[]) => {
  const all = vocabularies.flatMap((one) => Object.keys(one))
  return () => all
}
type Collection = Exclude<keyof World, 'retired'>
const ids = (name: Collection) => (world: World) => world[name].map(({ id }) => id)
const options = (world: World) => world.issues.flatMap((issue) => issue.options.map(({ id }) => id))
const issueOf = (option: string) => option.split('/')[0]

/** A place and those around it. */
const around = (id: string | null, { places }: World): readonly string[] => {
  const within = (one: string | null, depth: number): readonly string[] =>
    one === null || depth > places.length
      ? []
      : [one, ...within(places.find((place) => place.id === one)?.within ?? null, depth + 1)]
  return within(id, 0)
}

/** Whom an actor speaks for or sits in on a date, itself among them. */
const groups = (id: string, date: BoundedDate, { actors }: World, surely: boolean): readonly string[] => {
  const next = (one: string) =>
    actors
      .filter((actor) => actor.id === one)
      .flatMap(({ memberOf, tenures }) => [
        ...memberOf,
        ...tenures.flatMap((tenure) => {
          const held = tenureOnDate(tenure, date)
          return held === 'yes' || (!surely && held === 'possibly') ? [tenure.organization] : []
        }),
      ])
  let found = [id]
  for (let more = found; more.length > 0; found = [...found, ...more]) {
    more = [...new Set(found.flatMap(next))].filter((one) => !found.includes(one))
    if (more.length === 0) break
  }
  return found
}

const sides = (speakers: readonly (string | null)[], date: BoundedDate, world: World, surely: boolean) =>
  speakers.flatMap((one) => (one === null ? [] : groups(one, date, world, surely)))

const toldBy = ({ evidence }: { readonly evidence: readonly { readonly source: string }[] }) =>
  evidence.map(({ source }) => source)

const given = (filter: Filter) => filter as Readonly<Record<string, never>>

const someOf = (values: readonly string[], minLength = 0) =>
  values.length < minLength ? fc.constant(values) : fc.subarray([...values], { minLength })
const oneOrSome = (values: readonly string[]) =>
  values.length === 0
    ? fc.constant([])
    : fc.oneof(fc.constantFrom(...values), fc.subarray([...values], upTo(3, values)))

interface ParticipantAsked {
  readonly any?: unknown
  readonly all?: readonly string[]
  readonly role?: unknown
  readonly attendance?: unknown
}

const onlyActor = plain<EventRecord<Ids>>(ids('actors'), ({ participants }) => participants.map(({ actor }) => actor))

/** Which participants: one or several as plain ids, or each that is asked for in a role and with an attendance. */
const participant: Oracle<EventRecord<Ids>> = {
  values: onlyActor.values,
  draw: (world) => {
    const actors = ids('actors')(world)
    const all = fc.oneof(
      fc.shuffledSubarray([...actors], upTo(3, actors)),
      fc.shuffledSubarray([...actors], { minLength: Math.min(2, actors.length), ...upTo(2, actors) }),
    )
    const form = fc.record(
      {
        any: oneOrSome(actors),
        all,
        role: oneOrSome(Object.keys(participantRoles).slice(0, 4)),
        attendance: oneOrSome(Object.keys(attendances)),
      },
      { requiredKeys: [] },
    )
    return fc.oneof(onlyActor.draw(world), form, fc.record({ all }), fc.record({ any: someOf(actors) }))
  },
  admits: (event, value, world, surely) => {
    if (typeof value === 'string' || Array.isArray(value)) return onlyActor.admits(event, value, world, surely)
    const { any, all, role, attendance } = value as ParticipantAsked
    const fitting = event.participants.filter(
      (one) =>
        (role === undefined || listOf(role).includes(one.role)) &&
        (attendance === undefined || listOf(attendance).includes(one.attendance)),
    )
    return (
      (all ?? []).every((actor) => fitting.some((one) => one.actor === actor)) &&
      (any === undefined || fitting.some(({ actor }) => listOf(any).includes(actor))) &&
      ((role === undefined && attendance === undefined) || fitting.length > 0)
    )
  },
  bad: [
    ...onlyActor.bad,
    { al: ['ann'] },
    { all: ['nobody'] },
    { any: 'nobody' },
    { role: 'boss' },
    { attendance: 'no' },
  ],
}

const condition: Oracle<PositionRecord<Ids>> = {
  values: () => [],
  draw: (world) =>
    fc.oneof(
      fc.boolean(),
      fc.record(
        {
          type: oneOrSome(Object.keys(conditionTypes).slice(0, 4)),
          option: oneOrSome(options(world)),
          event: oneOrSome(ids('events')(world)),
        },
        { requiredKeys: [] },
      ),
    ),
  admits: ({ conditions }, value) => {
    if (typeof value === 'boolean') return conditions.length > 0 === value
    const asked = Object.entries(value as Filter)
    return conditions.some((one) => asked.every(([key, wanted]) => listOf(wanted).includes(Reflect.get(one, key))))
  },
  bad: ['yes', null, 3, [], { typ: 'only-if' }, { type: 'if' }, { option: 'no/option' }, { event: 'no-event' }],
}

export const events: Question<EventRecord<Ids>> = {
  name: 'findEvents',
  all: (world) => world.events,
  ask: (filter, world) => findEvents(given(filter), world),
  dateOf: ({ date }) => date,
  keys: {
    type: plain(terms(talkTypes, actTypes, attackTypes), ({ type }) => [type]),
    status: plain(terms(eventStatuses), ({ status }) => [status]),
    mode: plain(terms(modes), ({ mode }) => [mode]),
    place: plain(ids('places'), ({ place }, world) => around(place, world)),
    participant,
    side: plain(ids('actors'), ({ participants, date }, world, surely) =>
      participants.flatMap(({ actor, onBehalfOf }) => sides([actor, onBehalfOf], date, world, surely)),
    ),
    issue: plain(ids('issues'), ({ id }, { positions, proposals }) => [
      ...positions.filter(({ event }) => event === id).map(({ option }) => issueOf(option)),
      ...proposals
        .filter(({ history }) => history.some(({ event }) => event === id))
        .flatMap((proposal) => proposal.terms.flatMap(({ option }) => (option === null ? [] : [issueOf(option)]))),
    ]),
    source: plain(ids('sources'), toldBy),
    text: words(({ title, summary, quotes }) => [title, summary, ...quotes.map(({ text }) => text)]),
  },
}

export const positions: Question<PositionRecord<Ids>> = {
  name: 'findPositions',
  all: (world) => world.positions,
  ask: (filter, world) => findPositions(given(filter), world),
  dateOf: ({ date }) => date,
  keys: {
    actor: plain(ids('actors'), ({ actor }) => [actor]),
    side: plain(ids('actors'), ({ actor, onBehalfOf, date }, world, surely) =>
      sides([actor, onBehalfOf], date, world, surely),
    ),
    onBehalfOf: plain(ids('actors'), ({ onBehalfOf }) => [onBehalfOf]),
    issue: plain(ids('issues'), ({ option }) => [issueOf(option)]),
    option: plain(options, ({ option }) => [option]),
    stance: plain(terms(stances), ({ stance }) => [stance]),
    polarity: plain(
      () => [-1, 0, 1],
      ({ stance }) => [polarities[stance]],
      ['for', 2, null, ['1'], true],
    ),
    voice: plain(terms(voices), ({ voice }) => [voice]),
    condition,
    addressee: plain(ids('actors'), ({ addressees }) => addressees),
    proposal: plain(ids('proposals'), ({ proposal }) => [proposal]),
    event: plain(ids('events'), ({ event }) => [event]),
    source: plain(ids('sources'), toldBy),
    text: words(({ summary, quote, conditions }) => [
      summary,
      quote?.text ?? null,
      ...conditions.map((one) => ('text' in one ? one.text : null)),
    ]),
  },
}

export const proposals: Question<ProposalRecord<Ids>> = {
  name: 'findProposals',
  all: (world) => world.proposals,
  ask: (filter, world) => findProposals(given(filter), world),
  dateOf: ({ date }) => date,
  keys: {
    proposer: plain(ids('actors'), ({ proposers }) => proposers),
    addressee: plain(ids('actors'), ({ addressees }) => addressees),
    option: plain(options, (proposal) => proposal.terms.map(({ option }) => option)),
    issue: plain(ids('issues'), (proposal) =>
      proposal.terms.flatMap(({ option }) => (option === null ? [] : [issueOf(option)])),
    ),
    status: plain(terms(proposalStatuses), ({ history }) => [history[history.length - 1]?.status]),
    event: plain(ids('events'), ({ history }) => history.map(({ event }) => event)),
    source: plain(ids('sources'), toldBy),
    text: words((proposal) => [proposal.title, proposal.summary, ...proposal.terms.map(({ text }) => text)]),
  },
}

export const figures: Question<FigureRecord<Ids>> = {
  name: 'findFigures',
  all: (world) => world.figures,
  ask: (filter, world) => findFigures(given(filter), world),
  dateOf: ({ date }) => date,
  keys: {
    measure: plain(terms(measures), ({ measure }) => [measure]),
    unit: plain(terms(units), ({ unit }) => [unit]),
    claimant: plain(ids('actors'), ({ claimant }) => [claimant]),
    event: plain(ids('events'), ({ scope }) => scope.events),
    place: plain(ids('places'), ({ scope }, world) => scope.places.flatMap((place) => around(place, world))),
    source: plain(ids('sources'), toldBy),
    proposal: plain(ids('proposals'), ({ proposal }) => [proposal]),
    stage: plain(terms(figureStages), ({ stage }) => [stage]),
    text: words(({ summary, value, scope }) => [summary, value.text, scope.group]),
  },
}

const referable = ['sources', 'actors', 'places', 'issues', 'events', 'proposals', 'positions', 'figures'] as const

export const discrepancies: Question<DiscrepancyRecord<Ids>> = {
  name: 'findDiscrepancies',
  all: (world) => world.discrepancies,
  ask: (filter, world) => findDiscrepancies(given(filter), world),
  dateOf: null,
  keys: {
    kind: plain(terms(discrepancyKinds), ({ kind }) => [kind]),
    source: plain(ids('sources'), ({ sources }) => sources),
    record: plain(
      (world) =>
        referable.flatMap((collection) => world[collection].map(({ id }) => ({ collection, id }) as RecordReference)),
      ({ records }) => records.map(({ collection, id }) => ({ collection, id })),
      [null, 3, {}, { collection: 'actors', id: 'nobody' }, { collection: 'actor', id: 'ann' }],
    ),
    status: plain(terms(resolutionStatuses), ({ resolution }) => [resolution.status]),
    text: words(({ title, explanation, resolution }) => [title, explanation, resolution.summary]),
  },
}

export const actors: Question<ActorRecord<Ids>> = {
  name: 'findActors',
  all: (world) => world.actors,
  ask: (filter, world) => findActors(given(filter), world),
  dateOf: null,
  keys: {
    kind: plain(terms({ person: null }, partyKinds, groupKinds), ({ kind }) => [kind]),
    memberOf: plain(ids('actors'), ({ memberOf }) => memberOf),
    organization: plain(ids('actors'), ({ tenures }) => tenures.map(({ organization }) => organization)),
    source: plain(ids('sources'), toldBy),
    text: words(({ name, aliases, tenures, summary }) => [
      name,
      ...aliases,
      ...tenures.map(({ post }) => post),
      summary,
    ]),
  },
}

export const places: Question<PlaceRecord<Ids>> = {
  name: 'findPlaces',
  all: (world) => world.places,
  ask: (filter, world) => findPlaces(given(filter), world),
  dateOf: null,
  keys: {
    kind: plain(terms(placeKinds), ({ kind }) => [kind]),
    country: plain(ids('actors'), ({ country }) => [country]),
    within: plain(ids('places'), ({ id }, world) => around(id, world)),
    text: words(({ name, aliases }) => [name, ...aliases]),
  },
}

export const sources: Question<SourceRecord<Ids>> = {
  name: 'findSources',
  all: (world) => world.sources,
  ask: (filter, world) => findSources(given(filter), world),
  dateOf: ({ published }) => published,
  keys: {
    kind: plain(terms(sourceKinds), ({ kind }) => [kind]),
    flag: plain(terms(sourceFlags), ({ flags }) => flags),
    defect: plain(terms(defectKinds), ({ defects }) => defects.map(({ kind }) => kind)),
    text: words(({ title, publisher }) => [title, publisher]),
  },
}

/** The days of what stands for a day in a filter. */
const spans = new Map([
  ['2025-03', ['2025-03-01', '2025-03-31']],
  ['2025', ['2025-01-01', '2025-12-31']],
])
const firstOf = (text: string) => spans.get(text)?.[0] ?? text
const lastOf = (text: string) => spans.get(text)?.[1] ?? text

const aDay = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 14 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`) },
  fc.constantFrom('2025-03', '2025', '2024-12-31'),
)

/** Any days of a filter, with or without how surely. */
export const aTime: Arbitrary<Filter> = fc.oneof(
  fc.constant({}),
  fc.record({ on: aDay, within: fc.constantFrom('certainly', 'possibly') }, { requiredKeys: ['on'] }),
  fc
    .record({ from: aDay, to: aDay, within: fc.constantFrom('certainly', 'possibly') }, { requiredKeys: [] })
    .filter(({ from, to }) => from === undefined || to === undefined || firstOf(from) <= lastOf(to)),
)

const dayIn = (value: unknown, side: (text: string) => string) => (typeof value === 'string' ? side(value) : null)

/** Whether a filter lets a record through, by every key of it alone. */
export function lets<Item>(
  question: Question<Item>,
  record: Item,
  filter: Filter,
  world: World,
  surely: boolean,
): boolean {
  const { keys, dateOf } = question
  const isAdmitted = Object.entries(filter).every(([key, value]) => {
    const oracle = dateOf !== null && ['on', 'from', 'to', 'within'].includes(key) ? undefined : keys[key]
    return oracle === undefined || value === undefined || oracle.admits(record, value, world, surely)
  })
  if (!isAdmitted || dateOf === null) return isAdmitted
  // biome-ignore-start lint/complexity/useLiteralKeys: the type has no such key by name
  const from = dayIn(filter['on'] ?? filter['from'], firstOf)
  const to = dayIn(filter['on'] ?? filter['to'], lastOf)
  // biome-ignore-end lint/complexity/useLiteralKeys: the type has no such key by name
  const answer = fallsWithin(dateOf(record), from, to)
  return surely ? answer === 'yes' : answer !== 'no'
}

/** Any filter of a question: some of its keys, or more than are looked up together, in any order, with any days. */
export function aFilter<Item>({ keys, dateOf }: Question<Item>, world: World): Arbitrary<Filter> {
  const names = Object.keys(keys)
  const some = fc.oneof(fc.shuffledSubarray(names, upTo(3, names)), fc.shuffledSubarray(names, upTo(6, names)))
  return some.chain((chosen) =>
    fc
      .tuple(
        fc.tuple(...chosen.map((key) => (keys[key] as Oracle<Item>).draw(world))),
        dateOf === null ? fc.constant({}) : aTime,
      )
      .map(([values, time]) => ({ ...Object.fromEntries(chosen.map((key, nth) => [key, values[nth]])), ...time })),
  )
}
