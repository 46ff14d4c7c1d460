import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ActorRecord, TalkEvent } from '../dataset/record-types.js'
import { byId } from '../filter/by-id.js'
import { checkedTerm } from '../filter/checked-term.js'
import { termsOf } from '../filter/terms-of.js'
import { type Contact, type ContactsFilter, contacts } from './contacts.js'
import { graphFormats } from './graph-formats.js'

/** What a node of the graph says of an actor. */
export interface ContactActor {
  /** The name it is shown by. */
  name: string
  /** A person, state, organisation, coalition, outlet or group; null where the dataset has no record of it. */
  kind: ActorRecord['kind'] | null
  /** The number of talks in which it met somebody. */
  talks: number
}

/** What an edge of the graph says of two actors who met. */
export interface ContactTie<I extends Ids = KnownIds> {
  /** The number of talks, those that are merely possible with them. */
  weight: number
  /** The number of talks that surely count. */
  certainWeight: number
  /** The number of talks by mode. */
  modes: { [Mode in TalkEvent['mode']]?: number }
  /** The ids of the talks, in order of time. */
  events: I['event'][]
}

/** A node as d3-force takes it, with room for what it writes there. */
export interface ContactNode<I extends Ids = KnownIds> extends ContactActor {
  id: I['actor']
  index?: number
  x?: number
  y?: number
  vx?: number
  vy?: number
  fx?: number | null
  fy?: number | null
}

/** A link as d3-force takes it: the ids of the two, in whose place it writes their nodes. */
export interface ContactLink<I extends Ids = KnownIds> extends ContactTie<I> {
  source: I['actor'] | ContactNode<I>
  target: I['actor'] | ContactNode<I>
  index?: number
}

/** The graph of contacts in each format. */
export interface ContactGraphs<I extends Ids = KnownIds> {
  /** For `forceSimulation(nodes).force('link', forceLink(links).id(({ id }) => id))`. */
  readonly d3: { nodes: ContactNode<I>[]; links: ContactLink<I>[] }
  /** For `Graph.from(…)` or `graph.import(…)`: undirected, one edge for each two. */
  readonly graphology: {
    attributes: Record<string, never>
    options: { type: 'undirected'; multi: false; allowSelfLoops: false }
    nodes: { key: I['actor']; attributes: ContactActor }[]
    edges: { source: I['actor']; target: I['actor']; undirected: true; attributes: ContactTie<I> }[]
  }
}

interface Parts<I extends Ids> {
  readonly nodes: readonly (readonly [I['actor'], ContactActor])[]
  readonly edges: readonly (readonly [I['actor'], I['actor'], ContactTie<I>])[]
}

const writers: {
  readonly [Format in keyof typeof graphFormats]: <I extends Ids>(parts: Parts<I>) => ContactGraphs<I>[Format]
} = {
  d3: ({ nodes, edges }) => ({
    nodes: nodes.map(([id, actor]) => ({ id, ...actor })),
    links: edges.map(([source, target, tie]) => ({ source, target, ...tie })),
  }),
  graphology: ({ nodes, edges }) => ({
    attributes: {},
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
    nodes: nodes.map(([key, attributes]) => ({ key, attributes })),
    edges: edges.map(([source, target, attributes]) => ({ source, target, undirected: true, attributes })),
  }),
}

function tieOf<I extends Ids>({ weight, certainWeight, modes, talks }: Contact<I>): ContactTie<I> {
  return { weight, certainWeight, modes: { ...modes }, events: talks.map(({ event }) => event.id) }
}

/**
 * The network of contacts as d3-force or graphology takes it as it is: the actors who met somebody, by id, and what ties
 * every two who met, in the order of `contacts`, which has the same filter. The objects are made anew and are the
 * caller's to change. For the talks themselves, use `contacts`.
 * Throws an InvalidFilterError for an unknown format, key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * contactGraph('d3', { from: '2025-08', mode: 'telephone' }).links.map(({ source, target, weight }) => [source, target, weight]) // [['donald-trump', 'vladimir-putin', 1]]
 */
export function contactGraph<I extends Ids = KnownIds, const Format extends keyof ContactGraphs = keyof ContactGraphs>(
  format: Format,
  filter: NoInfer<ContactsFilter<I>> = {},
  dataset: DatasetOf<I, 'events' | 'actors' | 'places' | 'issues' | 'positions' | 'proposals' | 'sources' | 'retired'>,
): ContactGraphs<I>[Format] {
  const write = writers[checkedTerm('contactGraph', 'format', format, termsOf(graphFormats)) as Format]
  const found = contacts<I>(filter, dataset)
  const talks = new Map<I['actor'], Set<I['event']>>()
  for (const { actors, talks: ofBoth } of found) {
    for (const actor of actors) {
      const known = talks.get(actor) ?? new Set()
      for (const { event } of ofBoth) known.add(event.id)
      talks.set(actor, known)
    }
  }
  const actors = byId(dataset.actors)
  const nodes = [...talks]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { size }]): Parts<I>['nodes'][number] => {
      const { name, kind } = actors.get(id) ?? { name: id, kind: null }
      return [id, { name, kind, talks: size }]
    })
  return write<I>({ nodes, edges: found.map((contact) => [...contact.actors, tieOf(contact)]) })
}
