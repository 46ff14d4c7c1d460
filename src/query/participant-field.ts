import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord, Participant } from '../dataset/record-types.js'
import { attendances, participantRoles } from '../vocabulary/event.js'
import { checkedValue, type Holds } from './checked-value.js'
import { type AtHand, type Field, field, type Part } from './fields.js'
import { isObject } from './is-object.js'
import { kept } from './kept.js'
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

const single = /* @__PURE__ */ field<Event>({ ids: 'actors' }, actorsOf)

/** Pairs of participants, each once, in the order of their ids. */
const pairs: Part<Event> = {
  keysOf(event) {
    const actors = actorsOf(event).sort()
    return actors.flatMap((a, place) => actors.slice(place + 1).map((b) => [a, b] as const))
  },
}

/** An event with more participants than these has too many pairs to list. */
const CROWD = 64
const hasCrowd = /* @__PURE__ */ kept((events: readonly Event[]) =>
  events.some(({ participants }) => participants.length > CROWD),
)

function read(value: unknown, question: string, dataset: AtHand) {
  if (!isObject(value)) return undefined
  const given: Partial<Record<keyof ParticipantFilter, ReadonlySet<unknown>>> = {}
  for (const [key, inner] of Object.entries(value)) {
    if (!Object.hasOwn(holds, key)) throw unknownKey(question, `participant.${key}`, inner, nested)
    if (inner === undefined) continue
    const values: readonly unknown[] = Array.isArray(inner) ? inner : [inner]
    const name = key as keyof ParticipantFilter
    given[name] = new Set(values.map((one) => checkedValue(question, `participant.${key}`, one, holds[name], dataset)))
  }
  const { any, all = new Set<unknown>(), role, attendance } = given
  const fits = (participant: Participant<Ids>) =>
    (role?.has(participant.role) ?? true) && (attendance?.has(participant.attendance) ?? true)
  const keep = ({ participants }: Event) => {
    const fitting = new Set<unknown>(participants.filter(fits).map(({ actor }) => actor))
    if (any !== undefined && ![...any].some((actor) => fitting.has(actor))) return false
    return [...all].every((actor) => fitting.has(actor)) && (fitting.size > 0 || (role ?? attendance) === undefined)
  }
  const [first, second] = [...(all as ReadonlySet<string>)].sort()
  if (first !== undefined && second !== undefined && !hasCrowd(dataset.events ?? [])) {
    const lookUp = { part: pairs, paths: [[first, second]] }
    return all.size === 2 && (any ?? role ?? attendance) === undefined ? { lookUp } : { lookUp, keep }
  }
  const part = single.plain?.part as Part<Event>
  if (first !== undefined) return { lookUp: { part, paths: [[first]] }, keep }
  if (any !== undefined) return { lookUp: { part, paths: [...(any as ReadonlySet<string>)].map((one) => [one]) }, keep }
  return { keep }
}

/** The key `participant` of a filter over events: one actor or several, or a filter of its own. */
export const participantField: Field<Event> = /* @__PURE__ */ (() => ({ ...single, read }))()
