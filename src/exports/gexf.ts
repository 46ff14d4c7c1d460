import { UndirectedGraph } from 'graphology'
import write from 'graphology-gexf/common/writer.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import { contactGraph } from '../query/contact-graph.js'
import { outerDays } from '../semantics/date-bounds.js'
import { modes } from '../vocabulary/event.js'
import type { FilesOf } from './format.js'
import { printable } from './printable.js'
import { recordIri } from './record-iri.js'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The days that the talks of a tie can touch: the first of all, and the last. */
function daysOf(ids: readonly string[], dates: ReadonlyMap<string, ReturnType<typeof outerDays>>) {
  const days = ids.flatMap((id) => dates.get(id) ?? [])
  const known = (side: 'earliest' | 'latest') => days.flatMap((day) => day[side] ?? []).toSorted(compare)
  const isOpen = (side: 'earliest' | 'latest') => days.some((day) => day[side] === null)
  return {
    earliest: isOpen('earliest') ? undefined : known('earliest').at(0),
    latest: isOpen('latest') ? undefined : known('latest').at(-1),
  }
}

/** The contacts as a graph whose attributes GEXF can hold: texts and numbers. */
function graphOf(dataset: Dataset<Ids>): UndirectedGraph {
  const { nodes, edges } = contactGraph<Ids, 'graphology'>('graphology', {}, dataset)
  const dates = new Map(dataset.events.map(({ id, date }) => [id, outerDays(date)]))
  const noTalks = Object.fromEntries(Object.keys(modes).map((mode) => [mode, 0]))
  const graph = new UndirectedGraph()
  for (const { key, attributes } of nodes) {
    const { name, kind, talks } = attributes
    // Not the bare id: the library takes one such as "constructor" for what every object has.
    graph.addNode(recordIri('actor', key), { label: printable(name), actor: key, kind: kind ?? undefined, talks })
  }
  for (const { source, target, attributes } of edges) {
    const { weight, certainWeight, events } = attributes
    const ends = [recordIri('actor', source), recordIri('actor', target)] as const
    graph.addUndirectedEdgeWithKey(`${source}--${target}`, ...ends, {
      weight,
      certainWeight,
      ...noTalks,
      ...attributes.modes,
      ...daysOf(events, dates),
      events: events.join(' '),
    })
  }
  return graph
}

/** The network of contacts, as `contactGraph` gives it, for Gephi. */
export const filesOf: FilesOf = (dataset, release) => {
  const graph = graphOf(dataset)
  graph.setAttribute('creator', `ukraine-peace-talks ${printable(release.version)}`)
  if (release.asOf !== null) graph.setAttribute('lastModifiedDate', release.asOf)
  return [{ path: 'contacts.gexf', content: `${write(graph)}\n` }]
}
