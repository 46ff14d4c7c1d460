import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord, Participant } from '../dataset/record-types.js'
import { attendances, participantRoles } from '../vocabulary/event.js'
import type { AtHand } from './at-hand.js'
import { checkedValue, type Holds, type Value } from './checked-value.js'
import type { Asked, Field } from './field.js'
import { isObject } from './is-object.js'
import { Kept } from './kept.js'
import { Part } from './part.js'
import { postingFor } from './posting-for.js'
import { termsOf } from './terms-of.js'
import type { OneOrMore } from './time-filter.js'
import { unknownKey } from './unknown-key.js'

/** Which participants an event has to have; each of them in the role and with the attendance given. */
export interface ParticipantFilter<I extends Ids = KnownIds> {
  /** One of these. */
  readonly any?: OneOrMore<I['actor']> | undefined
  /** Every one of these. */
  readonly all?: readonly I['actor'][] | undefined
  /** In which role. */
  readonly role?: OneOrMore<Participant['role']> | undefined
  /** Whether they took part: `confirmed`, or merely `expected` or `invited`. */
  readonly attendance?: OneOrMore<Participant['attendance']> | undefined
}

type Event = EventRecord<Ids>

const holds: Readonly<Record<keyof ParticipantFilter, Holds>> = {
  any: { ids: 'actors' },
  all: { ids: 'actors' },
  role: { terms: /* @__PURE__ */ termsOf(participantRoles) },
  attendance: { terms: /* @__PURE__ */ termsOf(attendances) },
}

const nested = /* @__PURE__ */ Object.keys(holds).map((key) => `participant.${key}`)

const actorsOf = ({ participants }: Event) => [...new Set(participants.map(({ actor }) => actor))]

const byActor = /* @__PURE__ */ new Part<Event>({ keysOf: (event) => actorsOf(event).map((actor) => [actor]) })

/** Pairs of participants, each once, in the order of their ids. */
const pairs = /* @__PURE__ */ new Part<Event>({
  keysOf(event) {
    const actors = actorsOf(event).sort()
    return actors.flatMap((a, place) => actors.slice(place + 1).map((b) => [a, b] as const))
  },
})

/** An event with more participants than these has too many pairs to list. */
const CROWD = 64
const hasCrowd = /* @__PURE__ */ new Kept((events: readonly Event[]) =>
  events.some(({ participants }) => participants.length > CROWD),
)

/** Whether an event names the actor: then it exists, whether the actors are at hand or not. */
const isParticipant = (actor: string, dataset: AtHand) =>
  postingFor(dataset.events ?? [], byActor.alone, [actor], true, dataset) !== undefined

/** Reads what is asked of the participants, and checks it. */
function readWhole(value: Readonly<Record<string, unknown>>, question: string, dataset: AtHand): Asked<Event> {
  const given: Partial<Record<keyof ParticipantFilter, ReadonlySet<Value>>> = {}
  for (const [key, inner] of Object.entries(value)) {
    if (!Object.hasOwn(holds, key)) throw unknownKey(question, `participant.${key}`, inner, nested)
    if (inner === undefined) continue
    const values: readonly unknown[] = Array.isArray(inner) ? inner : [inner]
    const name = key as keyof ParticipantFilter
    const isNamed = (one: unknown): one is string =>
      'ids' in holds[name] && typeof one === 'string' && isParticipant(one, dataset)
    given[name] = new Set(
      values.map((one) =>
        isNamed(one) ? one : checkedValue(question, `participant.${key}`, one, holds[name], dataset),
      ),
    )
  }
  const { any, all, role, attendance } = given
  const fits = (participant: Participant<Ids>) =>
    (role?.has(participant.role) ?? true) && (attendance?.has(participant.attendance) ?? true)
  const keep = ({ participants }: Event) => {
    const fitting = new Set<Value>(participants.filter(fits).map(({ actor }) => actor))
    const hasAny = any === undefined ? fitting.size > 0 : [...any].some((actor) => fitting.has(actor))
    const asksForNobody = any === undefined && (role ?? attendance) === undefined
    return (hasAny || asksForNobody) && [...(all ?? [])].every((actor) => fitting.has(actor))
  }
  const [first] = all ?? []
  const some = first === undefined ? any : [first]
  return some === undefined ? { keep } : { part: byActor, paths: [...some], keep }
}

function read(value: unknown, question: string, dataset: AtHand): Asked<Event> | undefined {
  if (!isObject(value)) return undefined
  const { all } = value
  if (!Array.isArray(all) || all.length !== 2) return readWhole(value, question, dataset)
  for (const key in value) if (key !== 'all') return readWhole(value, question, dataset)
  const one: unknown = all[0]
  const other: unknown = all[1]
  if (typeof one !== 'string' || typeof other !== 'string' || one === other || hasCrowd.of(dataset.events ?? [])) {
    return readWhole(value, question, dataset)
  }
  return { part: pairs, paths: [one < other ? [one, other] : [other, one]] }
}

/** The key `participant` of a filter over events: one actor or several, or a filter of its own. */
export const participantField: Field<Event> = {
  plain: { holds: { ids: 'actors' }, part: byActor, isText: true },
  read,
  check(value: unknown, question: string, dataset: AtHand) {
    if (isObject(value)) readWhole(value, question, dataset)
  },
}
