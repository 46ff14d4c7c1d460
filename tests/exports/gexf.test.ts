import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { filesOf } from '../../src/exports/gexf.js'
import { contactGraph } from '../../src/query/contact-graph.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { part, sample, talk } from '../query/sample-dataset.js'
import { aRelease } from './a-release.js'
import { onlyFile } from './only-file.js'

const noTalks = { 'in-person': 0, video: 0, telephone: 0, written: 0, broadcast: 0, 'social-media': 0, unstated: 0 }

const world = createDataset({
  ...sample,
  events: [
    talk('march', '2025-03-01/2025-03-02'),
    talk('april', '2025-04-02~', { mode: 'telephone', participants: [part('ann'), part('bob'), part('cara')] }),
    talk('some-time', '2025-05-01/..', { participants: [part('bob'), part('cara')] }),
  ],
})

const read = async (files: ReturnType<typeof filesOf>) => parse(MultiGraph, await onlyFile(files))

describe('GEXF', () => {
  test('has a node for each who met somebody, by name', async () => {
    const graph = await read(filesOf(world, aRelease))
    expect(graph.mapNodes((_key, attributes) => attributes)).toEqual([
      { label: 'Änn Ónė', actor: 'ann', kind: 'person', talks: 2 },
      { label: 'Bob Two', actor: 'bob', kind: 'person', talks: 3 },
      { label: 'Cara Three', actor: 'cara', kind: 'person', talks: 2 },
    ])
  })

  test('has an edge for each two who met: how often, through what, and the days that their talks can touch', async () => {
    const graph = await read(filesOf(world, aRelease))
    expect(graph.getEdgeAttributes('ann--bob')).toEqual({
      ...noTalks,
      weight: 2,
      certainWeight: 2,
      'in-person': 1,
      telephone: 1,
      earliest: '2025-03-01',
      latest: '2025-04-03',
      events: 'march april',
    })
    expect(graph.getEdgeAttributes('bob--cara')).not.toHaveProperty('latest')
    expect(graph.getEdgeAttributes('bob--cara')).toMatchObject({ earliest: '2025-04-01', weight: 2 })
    expect(graph.edges().every((edge) => graph.isUndirected(edge))).toBe(true)
  })

  test('says from which release it is', async () => {
    const graph = await read(filesOf(world, aRelease))
    expect(graph.getAttributes()).toEqual({ creator: 'ukraine-peace-talks 1.2.3', lastModifiedDate: '2025-08-20' })
    const undated = await read(filesOf(world, { ...aRelease, asOf: null }))
    expect(undated.getAttributes()).toEqual({ creator: 'ukraine-peace-talks 1.2.3' })
  })

  test('is empty where nobody met, and names by id whom the dataset has no record of', async () => {
    expect((await read(filesOf(createDataset({}), aRelease))).order).toBe(0)
    const stray = await read(filesOf(createDataset({ events: [talk('march', '2025-03-01')] }), aRelease))
    expect(stray.getNodeAttributes('urn:ukraine-peace-talks:actor:ann')).toEqual({
      label: 'ann',
      actor: 'ann',
      talks: 1,
    })
  })

  test('of the release has its network of contacts', async () => {
    const graph = await read(filesOf(published, aRelease))
    const { nodes, edges } = contactGraph('graphology', {}, published)
    expect(graph.mapNodes((_key, { actor }) => actor)).toEqual(nodes.map(({ key }) => key))
    expect(graph.mapEdges((_key, { weight }) => weight)).toEqual(edges.map(({ attributes }) => attributes.weight))
  })
})
