import { forceLink, forceManyBody, forceSimulation } from 'd3-force'
import { MultiGraph, UndirectedGraph } from 'graphology'
import type { AbstractGraph } from 'graphology-types'
import { describe, expect, test } from 'vitest'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { contactGraph } from '../../src/query/contact-graph.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { part, sample, talk } from './sample-dataset.js'

const world = createDataset({
  ...sample,
  events: [
    talk('march', '2025-03-01'),
    talk('april', '2025-04-02', { mode: 'telephone', participants: [part('ann'), part('bob'), part('cara')] }),
    talk('alone', '2025-04-03', { participants: [part('north')] }),
  ],
})

describe('contactGraph', () => {
  test('gives d3 nodes with ids and links between them', () => {
    expect(contactGraph('d3', {}, world)).toEqual({
      nodes: [
        { id: 'ann', name: 'Änn Ónė', kind: 'person', talks: 2 },
        { id: 'bob', name: 'Bob Two', kind: 'person', talks: 2 },
        { id: 'cara', name: 'Cara Three', kind: 'person', talks: 1 },
      ],
      links: [
        {
          source: 'ann',
          target: 'bob',
          weight: 2,
          certainWeight: 2,
          modes: { 'in-person': 1, telephone: 1 },
          events: ['march', 'april'],
        },
        { source: 'ann', target: 'cara', weight: 1, certainWeight: 1, modes: { telephone: 1 }, events: ['april'] },
        { source: 'bob', target: 'cara', weight: 1, certainWeight: 1, modes: { telephone: 1 }, events: ['april'] },
      ],
    })
  })

  test('is taken by d3-force as it is', () => {
    const { nodes, links } = contactGraph('d3', {}, world)
    const link = forceLink<(typeof nodes)[number], (typeof links)[number]>(links).id(({ id }) => id)
    const simulation = forceSimulation(nodes)
      .force(
        'link',
        link.strength(({ weight }) => weight / 10),
      )
      .force('charge', forceManyBody())
      .stop()
      .tick(20)
    expect(simulation.nodes().every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
    expect(links.map(({ source, target }) => [source, target])).toEqual([
      [nodes[0], nodes[1]],
      [nodes[0], nodes[2]],
      [nodes[1], nodes[2]],
    ])
  })

  test.each<[string, () => AbstractGraph]>([
    ['from', () => UndirectedGraph.from(contactGraph('graphology', {}, world))],
    ['import', () => new UndirectedGraph().import(contactGraph('graphology', {}, world))],
    ['import into a graph of edges of any kind', () => new MultiGraph().import(contactGraph('graphology', {}, world))],
  ])('is taken by graphology as it is: %s', (_how, make) => {
    const graph = make()
    expect(graph.nodes()).toEqual(['ann', 'bob', 'cara'])
    expect([graph.undirectedSize, graph.directedSize]).toEqual([3, 0])
    expect(graph.edges('bob', 'ann').map((edge) => graph.getEdgeAttribute(edge, 'weight'))).toEqual([2])
    expect(graph.getNodeAttributes('cara')).toEqual({ name: 'Cara Three', kind: 'person', talks: 1 })
    expect(graph.neighbors('cara')).toEqual(['ann', 'bob'])
  })

  test("is the caller's to change, and the next one is as before", () => {
    for (const format of ['d3', 'graphology'] as const) {
      const before = JSON.stringify(contactGraph(format, {}, world))
      const graph = contactGraph(format, {}, world)
      expect(Object.values(graph).some(Object.isFrozen)).toBe(false)
      graph.nodes.length = 0
      const ties = 'links' in graph ? graph.links : graph.edges.map(({ attributes }) => attributes)
      for (const tie of ties) {
        tie.events.push('another')
        tie.modes.video = 9
      }
      expect(JSON.stringify(contactGraph(format, {}, world))).toBe(before)
    }
  })

  test('has the filter of contacts, and is empty where nobody met', () => {
    expect(contactGraph('d3', { mode: 'video' }, world)).toEqual({ nodes: [], links: [] })
    expect(contactGraph('d3', { from: '2025-04' }, world).links.map(({ events }) => events)).toEqual([
      ['april'],
      ['april'],
      ['april'],
    ])
    expect(UndirectedGraph.from(contactGraph('graphology', {}, createDataset({}))).order).toBe(0)
  })

  test('leaves open what kind an actor is of which there is no record', () => {
    const events = [talk('march', '2025-03-01')]
    expect(contactGraph('d3', {}, createDataset({ events })).nodes[0]).toEqual({
      id: 'ann',
      name: 'ann',
      kind: null,
      talks: 1,
    })
  })

  test('refuses a format that there is not', () => {
    expect(() => contactGraph('d4' as 'd3', {}, world)).toThrow(InvalidFilterError)
    expect(() => contactGraph('d4' as 'd3', {}, world)).toThrow('"d3"')
  })
})
