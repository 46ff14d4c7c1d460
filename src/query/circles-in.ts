interface Edge {
  readonly source: string
  readonly target: string
}

/** The nodes in an order in which each comes after all that can be reached from it alone: without recursion, however deep. */
function leavesFirst(nodes: Iterable<string>, next: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const seen = new Set<string>()
  const done: string[] = []
  for (const start of nodes) {
    if (seen.has(start)) continue
    seen.add(start)
    const path = [{ node: start, ahead: (next.get(start) ?? []).values() }]
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const { value: node, done: over } = last.ahead.next()
      if (over === true) {
        done.push(last.node)
        path.pop()
      } else if (!seen.has(node)) {
        seen.add(node)
        path.push({ node, ahead: (next.get(node) ?? []).values() })
      }
    }
  }
  return done
}

const neighbours = <E extends Edge>(edges: readonly E[], from: keyof Edge, to: keyof Edge) => {
  const found = new Map<string, string[]>()
  for (const edge of edges) {
    const known = found.get(edge[from])
    if (known === undefined) found.set(edge[from], [edge[to]])
    else known.push(edge[to])
  }
  return found
}

/**
 * The circles of a graph: the largest sets of nodes each of which can be reached from each, with the edges between them,
 * in the order of nodes and edges; a node by itself where an edge leads from it to itself.
 *
 * @example
 * circlesIn(['a', 'b'], [{ source: 'a', target: 'b' }, { source: 'b', target: 'a' }]) // [{ nodes: ['a', 'b'], edges: […] }]
 */
export function circlesIn<E extends Edge>(
  nodes: Iterable<string>,
  edges: readonly E[],
): readonly { readonly nodes: readonly string[]; readonly edges: readonly E[] }[] {
  const all = [...nodes]
  // Kosaraju: backwards through the edges, those who come last first, one reaches exactly those of the same circle.
  const back = neighbours(edges, 'target', 'source')
  const circleOf = new Map<string, number>()
  let circle = 0
  for (const start of leavesFirst(all, neighbours(edges, 'source', 'target')).toReversed()) {
    if (circleOf.has(start)) continue
    const ahead = [start]
    for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
      if (circleOf.has(node)) continue
      circleOf.set(node, circle)
      ahead.push(...(back.get(node) ?? []))
    }
    circle += 1
  }
  const members = new Map<number, { nodes: string[]; edges: E[] }>()
  for (const edge of edges) {
    const of = circleOf.get(edge.source)
    if (of === undefined || of !== circleOf.get(edge.target)) continue
    const known = members.get(of) ?? { nodes: [], edges: [] }
    known.edges.push(edge)
    members.set(of, known)
  }
  const found = new Set<{ nodes: string[]; edges: E[] }>()
  for (const node of all) {
    const known = members.get(circleOf.get(node) ?? -1)
    if (known === undefined) continue
    known.nodes.push(node)
    found.add(known)
  }
  return [...found]
}
