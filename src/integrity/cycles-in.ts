/**
 * The cycles of a graph, each as the nodes on it in the order of its arrows, once; empty where there is none. Of cycles
 * that share an arrow at least one is given.
 *
 * @example
 * cyclesIn(new Map([['a', ['b']], ['b', ['a']]])) // [['a', 'b']]
 */
export function cyclesIn(arrows: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (node: string) => {
    if (done.has(node)) return
    const at = path.indexOf(node)
    if (at >= 0) {
      cycles.push(path.slice(at))
      return
    }
    path.push(node)
    for (const next of arrows.get(node) ?? []) visit(next)
    path.pop()
    done.add(node)
  }
  for (const node of arrows.keys()) visit(node)
  return cycles
}
