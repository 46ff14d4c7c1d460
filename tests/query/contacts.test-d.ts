import { forceLink, forceSimulation } from 'd3-force'
import { UndirectedGraph } from 'graphology'
import type { SerializedGraph } from 'graphology-types'
import { describe, expectTypeOf, test } from 'vitest'
import type { Ids, KnownIds } from '../../src/dataset/generated/ids.js'
import type { Dataset, TalkEvent } from '../../src/dataset/record-types.js'
import {
  type ContactActor,
  type ContactGraphs,
  type ContactLink,
  type ContactNode,
  type ContactTie,
  contactGraph,
} from '../../src/query/contact-graph.js'
import { type Contact, contacts } from '../../src/query/contacts.js'
import { meetingsOf } from '../../src/query/meetings-of.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly event: 'talks'
}
declare const mine: Dataset<Mine>
declare const known: Dataset<KnownIds>

describe('contacts', () => {
  test('take a filter of known ids and terms, and give the pairs with their talks', () => {
    expectTypeOf(contacts({}, known)).toEqualTypeOf<readonly Contact[]>()
    expectTypeOf(contacts({ actor: 'ann', type: ['call', 'summit'] }, mine)).toEqualTypeOf<readonly Contact<Mine>[]>()
    expectTypeOf<Contact<Mine>['actors']>().toEqualTypeOf<readonly ['ann' | 'bob', 'ann' | 'bob']>()
    expectTypeOf<Contact<Mine>['talks'][number]['event']>().toEqualTypeOf<TalkEvent<Mine>>()
    expectTypeOf<Contact['modes']['video']>().toEqualTypeOf<number | undefined>()
    contacts(
      { status: ['held', 'unconfirmed'], attendance: 'expected', mode: 'video', from: '2025', within: 'possibly' },
      known,
    )
    // @ts-expect-error a misspelt id
    contacts({ actor: 'anne' }, mine)
    // @ts-expect-error an id of the release
    contacts({ actor: 'nato' }, mine)
    // @ts-expect-error an unknown key
    contacts({ actors: 'ann' }, mine)
    // @ts-expect-error no talks
    contacts({ type: 'attack' }, known)
    // @ts-expect-error a wrong term
    contacts({ attendance: 'present' }, known)
    // @ts-expect-error one actor is asked for by its own key
    contacts({ participant: 'nato' }, known)
  })
})

describe('meetings', () => {
  test('take a list of actors', () => {
    expectTypeOf(meetingsOf(['ann', 'bob'], mine)).toEqualTypeOf<readonly TalkEvent<Mine>[]>()
    // @ts-expect-error nobody
    meetingsOf([], mine)
    // @ts-expect-error no list
    meetingsOf('ann', mine)
    // @ts-expect-error an id of the release
    meetingsOf(['ann', 'nato'], mine)
  })
})

describe('the graph of contacts', () => {
  test('has the shape of its format', () => {
    expectTypeOf(contactGraph('d3', {}, known)).toEqualTypeOf<ContactGraphs['d3']>()
    expectTypeOf(contactGraph('graphology', {}, known)).toEqualTypeOf<ContactGraphs['graphology']>()
    expectTypeOf(contactGraph('d3', { actor: 'ann' }, mine).nodes).toEqualTypeOf<ContactNode<Mine>[]>()
    // @ts-expect-error no format
    contactGraph('d4', {}, known)
    // @ts-expect-error a misspelt id
    contactGraph('d3', { actor: 'anne' }, mine)
  })

  test('is what d3-force and graphology take', () => {
    const { nodes, links } = contactGraph('d3', {}, mine)
    const simulation = forceSimulation(nodes).force(
      'link',
      forceLink<ContactNode<Mine>, ContactLink<Mine>>(links).id(({ id }) => id),
    )
    expectTypeOf(simulation.nodes()).toEqualTypeOf<ContactNode<Mine>[]>()
    const graph = new UndirectedGraph<ContactActor, ContactTie<Mine>>()
    graph.import(contactGraph('graphology', {}, mine))
    expectTypeOf(contactGraph('graphology', {}, mine)).toExtend<SerializedGraph<ContactActor, ContactTie<Mine>>>()
    expectTypeOf(
      UndirectedGraph.from(contactGraph('graphology', {}, mine)).getEdgeAttribute('', 'weight'),
    ).toEqualTypeOf<number>()
  })
})
