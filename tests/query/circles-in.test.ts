import { describe, expect, test } from 'vitest'
import { circlesIn } from '../../src/query/circles-in.js'

const edge = (source: string, target: string) => ({ source, target })

describe('circlesIn', () => {
  test('gives each circle with the edges on it, in the order of nodes and edges', () => {
    const edges = [edge('d', 'c'), edge('c', 'd'), edge('a', 'b'), edge('b', 'c'), edge('b', 'a'), edge('a', 'b')]
    expect(circlesIn(['a', 'b', 'c', 'd'], edges)).toEqual([
      { nodes: ['a', 'b'], edges: [edge('a', 'b'), edge('b', 'a'), edge('a', 'b')] },
      { nodes: ['c', 'd'], edges: [edge('d', 'c'), edge('c', 'd')] },
    ])
  })

  test('gives a node by itself only where an edge leads from it to itself', () => {
    expect(circlesIn(['a', 'b'], [edge('a', 'a'), edge('a', 'b')])).toEqual([{ nodes: ['a'], edges: [edge('a', 'a')] }])
    expect(circlesIn(['a'], [])).toEqual([])
  })

  test('finds them however long they are', () => {
    const nodes = Array.from({ length: 20_000 }, (_, nth) => `n${nth}`)
    const edges = nodes.map((node, nth) => edge(node, `n${(nth + 1) % nodes.length}`))
    expect(circlesIn(nodes, edges).map((circle) => [circle.nodes.length, circle.edges.length])).toEqual([
      [20_000, 20_000],
    ])
    expect(circlesIn(nodes, edges.slice(1))).toEqual([])
  })
})
