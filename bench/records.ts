import type { Ids } from '../src/dataset/generated/ids.js'
import type {
  ActorRecord,
  Dated,
  EventRecord,
  Evidence,
  IssueRecord,
  Participant,
  PlaceRecord,
  PositionRecord,
  SourceRecord,
} from '../src/dataset/record-types.js'
import { actTypes, attackTypes, talkTypes } from '../src/vocabulary/event-types.js'
import { ownVoices, stances, voices } from '../src/vocabulary/position.js'
import { type DayColumns, dayColumns } from './day-columns.js'
import { randomFrom, zipf } from './random.js'

/** The collections that are generated; the others are empty. */
export interface Records {
  readonly sources: readonly SourceRecord<Ids>[]
  readonly actors: readonly ActorRecord<Ids>[]
  readonly places: readonly PlaceRecord<Ids>[]
  readonly issues: readonly IssueRecord<Ids>[]
  readonly events: readonly EventRecord<Ids>[]
  readonly positions: readonly PositionRecord<Ids>[]
}

const keys = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[]
const familyOf = new Map<string, 'talk' | 'act' | 'attack'>([
  ...keys(talkTypes).map((type) => [type, 'talk'] as const),
  ...keys(actTypes).map((type) => [type, 'act'] as const),
  ...keys(attackTypes).map((type) => [type, 'attack'] as const),
])
const types = [...familyOf.keys()] as EventRecord['type'][]
const allStances = keys(stances)
/** Four in five positions are told in the actor's own voice. */
const allVoices = [...keys(voices), ...ownVoices, ...ownVoices]

const FIRST_DAY = Date.UTC(2014, 1, 20)
const DAYS = 12 * 365 + 3
const day = (number: number) => new Date(FIRST_DAY + number * 86_400_000).toISOString().slice(0, 10)
const days = Array.from({ length: DAYS + 60 }, (_, number) => day(number))

/** Every inner object that says the same is the same object, so that a million events fit in memory. */
const NONE: readonly never[] = Object.freeze([])
const EVIDENCE: readonly Evidence<Ids>[] = Object.freeze([
  Object.freeze({ source: 'source', fields: Object.freeze(['']), spans: NONE, support: 'states', note: null } as const),
])
const DRONES = Object.freeze(['drones'] as const)
const ROLES = { talk: 'participant', act: 'party', attack: 'attacker' } as const
const ATTENDANCES = ['confirmed', 'confirmed', 'confirmed', 'expected', 'invited'] as const

/** The kinds of dates: 88 % are a day, 12 % are uncertain in one of eight ways. */
const dateKinds: readonly [upTo: number, (at: number, random: () => number) => Pick<Dated, 'edtf'> & Partial<Dated>][] =
  [
    [0.88, (at) => ({ edtf: `${days[at]}` })],
    [0.91, (at) => ({ edtf: `${days[at]}~` })],
    [0.935, (at) => ({ edtf: `${days[at]?.slice(0, 7)}` })],
    [0.965, (at, random) => ({ edtf: `${days[at]}/${days[at + 1 + Math.floor(random() * 20)]}` })],
    [0.98, (at, random) => ({ edtf: `${days[at]?.slice(0, 4)}`, ...bounds(at, random, 40) })],
    [0.987, (at, random) => ({ edtf: `${days[at]}~`, ...bounds(at, random, 6) })],
    [0.99, (at) => ({ edtf: `${days[at]}/..` })],
    [0.993, (at, random) => ({ edtf: 'XXXX-XX-XX', ...bounds(at, random, 50) })],
    [1, () => ({ edtf: 'XXXX-XX-XX' })],
  ]
function bounds(at: number, random: () => number, reach: number) {
  const year = days[at]?.slice(0, 4)
  const inYear = (day: string | undefined) => (day?.startsWith(`${year}`) ? day : null)
  return {
    notBefore: inYear(days[at]),
    notAfter: inYear(days[at + 1 + Math.floor(random() * reach)]),
  }
}

interface SharedDate {
  readonly dated: Dated
  readonly columns: DayColumns
}

function actorsFor(count: number): ActorRecord<Ids>[] {
  return Array.from({ length: count }, (_, number) => ({
    id: `actor-${String(number).padStart(4, '0')}`,
    kind: number % 10 === 0 ? 'state' : 'organisation',
    name: `Actor ${number}`,
    aliases: NONE,
    memberOf: NONE,
    summary: 'An actor.',
    tenures: [],
    identifiers: { iso3166: null, wikidata: null },
    evidence: EVIDENCE,
  }))
}

const issues: readonly IssueRecord<Ids>[] = Array.from({ length: 10 }, (_, issue) => ({
  id: `issue-${issue}`,
  label: `Issue ${issue}`,
  definition: 'A question under negotiation.',
  options: Array.from({ length: 4 }, (_, option) => ({
    id: `issue-${issue}/option-${option}`,
    label: `Option ${option}`,
    proposition: 'It would be so.',
  })),
  evidence: EVIDENCE,
}))
const optionIds: readonly string[] = issues.flatMap(({ options }) => options.map(({ id }) => id))

const source: SourceRecord<Ids> = {
  id: 'source',
  kind: 'dataset',
  title: 'Generated',
  publisher: null,
  url: null,
  published: { edtf: '2026-01-01', basis: 'stated', raw: null, reason: null, notBefore: null, notAfter: null },
  language: 'en',
  sha256: null,
  flags: NONE,
  independenceGroup: 'source',
  defects: NONE,
  evidence: EVIDENCE,
}
const place: PlaceRecord<Ids> = {
  id: 'place',
  name: 'Place',
  aliases: NONE,
  kind: 'city',
  country: null,
  within: null,
  coordinates: null,
  evidence: EVIDENCE,
}

function eventOf(
  id: string,
  type: EventRecord['type'],
  date: Dated,
  participants: readonly Participant<Ids>[],
): EventRecord<Ids> {
  const family = familyOf.get(type)
  return {
    id,
    type,
    title: 'An event',
    summary: 'What happened.',
    date,
    status: 'held',
    mode: family === 'attack' ? null : 'in-person',
    means: family === 'attack' ? DRONES : NONE,
    place: 'place',
    participants,
    outcome: null,
    quotes: NONE,
    relations: NONE,
    evidence: EVIDENCE,
    // The type and its family were drawn together.
  } as EventRecord<Ids>
}

/**
 * Records in the documented order: so many events of all types over twelve years, two to four participants each by
 * Zipf's law, three positions each on 40 options; the same for the same number.
 */
export function generatedRecords(count: number): Records {
  const random = randomFrom(count)
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const actors = actorsFor(Math.round(Math.min(5_000, 35 * count ** 0.36)))
  const anActor = zipf(actors.length, random)
  const aType = zipf(types.length, random)
  const anOption = zipf(optionIds.length, random)

  const shared = new Map<string, SharedDate>()
  const dates = Array.from({ length: count }, () => {
    const kind = random()
    const make = dateKinds.find(([upTo]) => kind < upTo)?.[1]
    const { edtf, notBefore = null, notAfter = null } = make?.(Math.floor(random() * DAYS), random) ?? { edtf: 'XXXX' }
    const key = `${edtf} ${notBefore} ${notAfter}`
    let date = shared.get(key)
    if (date === undefined) {
      const dated = Object.freeze({ edtf, basis: 'stated', raw: null, reason: null, notBefore, notAfter } as const)
      date = { dated, columns: dayColumns(dated) }
      shared.set(key, date)
    }
    return date
  }).sort((a, b) => a.columns.sort - b.columns.sort)

  const roles = Object.values(ROLES)
  const participantOf = actors.map(({ id }) =>
    roles.map((role) =>
      ATTENDANCES.map((attendance) => Object.freeze({ actor: id, role, attendance, onBehalfOf: null } as const)),
    ),
  )
  const events: EventRecord<Ids>[] = []
  const positions: PositionRecord<Ids>[] = []
  const last = new Map<number, string>()
  for (const [number, { dated }] of dates.entries()) {
    // Within a day the ids grow with the number.
    const digits = String(number).padStart(7, '0')
    const id = `event-${digits}`
    const type = types[aType()] as EventRecord['type']
    const family = roles.indexOf(ROLES[familyOf.get(type) ?? 'talk'])
    const present = new Set<number>()
    const size = 2 + Math.floor(random() * 3)
    while (present.size < size) present.add(anActor())
    const among = [...present]
    const participants = among.map((actor) => oneOf(participantOf[actor]?.[family] ?? []))
    events.push(eventOf(id, type, dated, participants))
    for (let nth = 0; nth < 3; nth += 1) {
      const actor = oneOf(among)
      const option = anOption()
      const position = `position-${digits}-${nth}`
      const before = last.get(actor * optionIds.length + option) ?? null
      const tie = random()
      positions.push({
        id: position,
        actor: actors[actor]?.id ?? '',
        onBehalfOf: null,
        option: optionIds[option] ?? '',
        proposal: null,
        stance: oneOf(allStances),
        conditions: NONE,
        addressees: NONE,
        date: dated,
        event: id,
        summary: 'Where it stands.',
        quote: null,
        voice: oneOf(allVoices),
        chain: NONE,
        supersedes: tie < 0.1 ? before : null,
        reaffirms: tie > 0.9 ? before : null,
        contradicts: NONE,
        evidence: EVIDENCE,
      })
      last.set(actor * optionIds.length + option, position)
    }
  }
  return { sources: [source], actors, places: [place], issues, events, positions }
}
