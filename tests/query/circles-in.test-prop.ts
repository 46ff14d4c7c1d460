import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { circlesIn } from '../../src/query/circles-in.js'

const nodes = ['a', 'b', 'c', 'd', 'e', 'f']
const anyNode = fc.constantFrom(...nodes)
const anyEdges = fc.array(fc.record({ source: anyNode, target: anyNode }), { maxLength: 12 })

type Edges = readonly { readonly source: string; readonly target: string }[]
/** All that can be reached from a node by one edge or more. */
function reached(from: string, edges: Edges): ReadonlySet<string> {
  const found = new Set<string>()
  const ahead = [from]
  for (const node of ahead) {
    for (const { source, target } of edges)
      if (source === node && !found.has(target)) ahead.push(target) && found.add(target)
  }
  return found
}

describe('the circles of a graph', () => {
  test('hold each node that can be reached from itself, with those that it reaches and that reach it', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const circles = circlesIn(nodes, edges)
        const reach = new Map(nodes.map((node) => [node, reached(node, edges)]))
        for (const node of nodes) {
          const own = circles.filter((circle) => circle.nodes.includes(node))
          const round = nodes.filter((other) => reach.get(node)?.has(other) && reach.get(other)?.has(node))
          expect(own.map((circle) => circle.nodes)).toEqual(round.length > 0 ? [round] : [])
        }
      }),
    )
  })

  test('hold the edges between their nodes, and each circle an edge from each of its nodes', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        for (const circle of circlesIn(nodes, edges)) {
          expect(circle.edges).toEqual(
            edges.filter(({ source, target }) => circle.nodes.includes(source) && circle.nodes.includes(target)),
          )
          expect(new Set(circle.edges.map(({ source }) => source))).toEqual(new Set(circle.nodes))
        }
      }),
    )
  })
})
