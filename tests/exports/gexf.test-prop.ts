import fc from 'fast-check'
import { MultiGraph } from 'graphology'
import { parse } from 'graphology-gexf'
import { expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { filesOf } from '../../src/exports/gexf.js'
import { printable } from '../../src/exports/printable.js'
import { contactGraph } from '../../src/query/contact-graph.js'
import { aRelease } from './a-release.js'
import { onlyFile } from './only-file.js'
import { withHostileTexts } from './with-hostile-texts.js'

test('whoever met is a node with its own name, and every two who met are one edge with their talks', async () => {
  await fc.assert(
    fc.asyncProperty(withHostileTexts, async (dataset) => {
      const content = await onlyFile(filesOf(dataset, aRelease))
      const graph = parse(MultiGraph, content)
      const { nodes, edges } = contactGraph<Ids, 'graphology'>('graphology', {}, dataset)
      const named = nodes.map(({ key, attributes: { name } }) => [key, printable(name)])
      expect(graph.mapNodes((_key, { actor, label }) => [actor, label])).toEqual(named)
      const tied = edges.map(({ source, target, attributes }) => [`${source}--${target}`, attributes.events.join(' ')])
      expect(graph.mapEdges((key, { events }) => [key, events])).toEqual(tied)
      expect(await onlyFile(filesOf(dataset, aRelease))).toBe(content)
    }),
    { numRuns: 30 },
  )
})
