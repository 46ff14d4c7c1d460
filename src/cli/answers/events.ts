import type { EventRecord } from '../../dataset/record-types.js'
import type { Contact } from '../../query/contacts.js'
import type { Plan } from '../../query/plan-fates.js'
import type { WhatBecame } from '../../query/what-became-of.js'
import { countsAs } from '../counts-as.js'
import type { Given, Questions } from '../questions.js'
import { date, eachAs, id, number, prose, rows, term } from '../rows.js'
import type { Shown } from '../shown.js'
import { statusCell } from '../view/cells.js'
import { timelineDrawing } from '../view/timeline-drawing.js'

export const eventColumns = [
  date<EventRecord>('date', (event) => event.date),
  term<EventRecord>(
    'status',
    ({ status }) => status,
    ({ status }) => statusCell(status),
  ),
  term<EventRecord>('type', ({ type }) => type),
  prose<EventRecord>('title', ({ title }) => title),
  id<EventRecord>('id', (event) => event.id),
]

export const events = eachAs(eventColumns)

export const timeline = (answer: readonly EventRecord[], given: Given): Shown => ({
  ...events(answer, given),
  drawing: (screen) => timelineDrawing(answer, screen),
})

const modesOf = ({ modes }: Contact) => Object.entries(modes).map(([mode, count]) => `${mode} ${count}`)

export const contacts = eachAs<Contact>([
  term('actor', ({ actors: [one] }) => one),
  term('other', ({ actors: [, other] }) => other),
  number('talks', ({ weight }) => weight),
  prose('modes', (contact) => modesOf(contact).join(', ')),
  id('events', ({ talks }) => talks.map(({ event }) => event.id)),
])

type Graph = ReturnType<Questions['contactGraph']>

export function graph(answer: Graph, given: Given): Shown {
  const links =
    'links' in answer
      ? answer.links.map(({ source, target, weight }) => ({ ends: [source, target], weight }))
      : answer.edges.map(({ source, target, attributes }) => ({ ends: [source, target], weight: attributes.weight }))
  const named = (end: unknown) => (typeof end === 'string' ? end : null)
  return rows(links, given, [
    id('source', ({ ends }) => named(ends[0])),
    id('target', ({ ends }) => named(ends[1])),
    number('weight', ({ weight }) => weight),
  ])
}

const became = ({ realisedBy, replacedBy, outcome }: Plan) => [
  ...[...realisedBy, ...replacedBy].map(({ event }) => event.id),
  ...(outcome === null ? [] : [outcome.result]),
]

export const plans = eachAs<Plan>([
  date('date', ({ event }) => event.date),
  term(
    'status',
    ({ event }) => event.status,
    ({ event }) => statusCell(event.status),
  ),
  term('known', ({ known }) => known),
  prose('title', ({ event }) => event.title),
  id('became', became),
  id('id', ({ event }) => event.id),
])

export function whatBecame({ realisedBy, replacedBy, outcome }: WhatBecame, given: Given): Shown {
  const led = [
    ...realisedBy.map((event) => ({ how: 'realised by', what: event.title, where: event.id })),
    ...replacedBy.map((event) => ({ how: 'replaced by', what: event.title, where: event.id })),
    ...(outcome === null
      ? []
      : [{ how: 'outcome', what: [outcome.result, outcome.summary ?? ''].join(' ').trim(), where: null }]),
  ]
  return rows(led, given, [
    term('how', ({ how }) => how),
    prose('what', ({ what }) => what),
    id('id', ({ where }) => where),
  ])
}

export const eventCounts = countsAs<ReturnType<Questions['countEvents']>>()
