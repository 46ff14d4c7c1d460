import { dayNumber } from './day-columns.js'
import { randomFrom } from './random.js'
import type { EventRow, Stock } from './rows.js'

/** Days as a user gives them and, for those that compare columns, as numbers. */
export interface Span {
  readonly from: string
  readonly to: string
  readonly first: number
  readonly last: number
  /** The greatest `low`, and the least `high`, that what falls within can have. */
  readonly beyond: number
  readonly before: number
}

/** What each question is asked with. */
export interface Arguments {
  readonly eventById: { readonly id: string }
  readonly eventsOfActor: Span & { readonly actor: string }
  readonly eventsOfTypeAndActor: Span & { readonly actor: string; readonly type: EventRow['type'] }
  readonly eventsOfBoth: Span & { readonly actor: string; readonly other: string }
  readonly stanceAsOf: { readonly actor: string; readonly option: string; readonly asOf: string; readonly last: number }
  readonly countsByOptionAndStance: Span
  readonly countsByStance: Span & { readonly option: string }
}
export type Question = keyof Arguments

/** One or several records, or only their ids. */
export type Found = string | { readonly id: string }
export interface Row {
  readonly option?: string
  readonly stance: string
  readonly count: number
}
type AnswerTo<Name extends Question> = Name extends 'eventById'
  ? Found
  : Name extends `counts${string}`
    ? readonly Row[]
    : readonly Found[]

/** A question as a peer answers it. */
export type Ask<Name extends Question = Question> = (given: Arguments[Name]) => AnswerTo<Name> | Promise<AnswerTo<Name>>

/** A peer: for each question what prepares its indexes and gives the function that answers it. */
export type Peer = { readonly [Name in Question]: () => Ask<Name> | Promise<Ask<Name>> }

/** The questions with what they are called in the table, and how many days their windows have. */
export const questions = {
  eventById: { title: 'Event by id', days: 0, counts: false },
  eventsOfActor: { title: 'Events of an actor in 30 days', days: 30, counts: false },
  eventsOfTypeAndActor: { title: 'Events of a type and an actor in a year', days: 365, counts: false },
  eventsOfBoth: { title: 'Events of both of two actors in a year', days: 365, counts: false },
  stanceAsOf: { title: 'Stance of an actor on an option as of a day', days: 0, counts: false },
  countsByOptionAndStance: { title: 'Positions counted by option and stance in 90 days', days: 90, counts: true },
  countsByStance: { title: 'Positions on an option counted by stance in 90 days', days: 90, counts: true },
} as const satisfies Record<Question, { title: string; days: number; counts: boolean }>
export const questionNames = Object.keys(questions) as Question[]

const shifted = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** Arguments drawn from the data by seed, so that there is something to find, and the same for the same data. */
export function argumentsOf<Name extends Question>(
  name: Name,
  { records, events, positions, reach }: Stock,
  count: number,
): Arguments[Name][] {
  const random = randomFrom(questionNames.indexOf(name) + 1)
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const dayOf = (edtf: string | undefined) =>
    /^\d{4}-\d\d-\d\d/.exec(edtf ?? '')?.[0] ??
    `20${15 + Math.floor(random() * 10)}-0${1 + Math.floor(random() * 9)}-15`
  const span = (edtf: string | undefined): Span => {
    const { days } = questions[name]
    const from = shifted(dayOf(edtf), -Math.floor(random() * days))
    const to = shifted(from, days - 1)
    const last = dayNumber(to)
    const first = dayNumber(from)
    return { from, to, first, last, beyond: last + reach, before: first - reach }
  }
  const met = name === 'eventsOfBoth' ? events.filter(({ actors }) => actors.length > 1) : events
  const options = records.issues.flatMap((issue) => issue.options)
  const draws: { readonly [Each in Question]: () => Arguments[Each] } = {
    eventById: () => ({ id: oneOf(events).id }),
    eventsOfActor: () => {
      const { rank, actors } = oneOf(events)
      return { actor: oneOf(actors), ...span(records.events[rank]?.date.edtf) }
    },
    eventsOfTypeAndActor: () => {
      const { rank, actors, type } = oneOf(events)
      return { actor: oneOf(actors), type, ...span(records.events[rank]?.date.edtf) }
    },
    eventsOfBoth: () => {
      const { rank, actors } = oneOf(met)
      const [actor = '', other = ''] = random() < 0.5 ? actors : actors.toReversed()
      return { actor, other, ...span(records.events[rank]?.date.edtf) }
    },
    stanceAsOf: () => {
      const { rank, actor, option } = oneOf(positions)
      const asOf = shifted(dayOf(records.positions[rank]?.date.edtf), Math.floor(random() * 400))
      return { actor, option, asOf, last: dayNumber(asOf) }
    },
    countsByOptionAndStance: () => span(records.events[oneOf(events).rank]?.date.edtf),
    countsByStance: () => ({ option: oneOf(options).id, ...span(records.events[oneOf(events).rank]?.date.edtf) }),
  }
  return Array.from({ length: count }, draws[name])
}

const idOf = (found: Found) => (typeof found === 'string' ? found : found.id)

/** An answer as text, so that those of different peers can be compared: ids in order, or the counts above zero, sorted. */
export function asText(question: Question, answer: AnswerTo<Question>): readonly string[] {
  if (!Array.isArray(answer)) return [idOf(answer as Found)]
  return questions[question].counts
    ? (answer as Row[])
        .filter(({ count }) => count > 0)
        .map(({ option, stance, count }) =>
          [...(question === 'countsByStance' ? [] : [option]), stance, count].join(' '),
        )
        .sort()
    : (answer as Found[]).map(idOf)
}
