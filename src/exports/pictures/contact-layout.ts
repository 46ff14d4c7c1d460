import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Ids } from '../../dataset/generated/ids.js'
import type { ContactGraphs, ContactNode } from '../../query/contact-graph.js'
import { apart, type Box } from './apart.js'
import { type Between, type Standing, untidiness } from './untidiness.js'

/** What a node takes to each side of its place. */
export interface Reach {
  readonly side: number
  readonly above: number
  readonly below: number
}

const STEPS = 300
/** So many nodes are laid out in all, each as often as there are beginnings. */
const MOST_WORK = 400
const MARGIN = 60
/** How strongly everything is drawn to the middle: more leaves more room to those who met nobody else. */
const GRAVITIES = [0.05, 0.07]
/** Cools to a thousandth within the steps; written out, since engines differ in what a power is. */
const COOLING = 0.0228
/** The sides of the right-angled triangle 3, 4, 5: a turn that is exact, where sines are not. */
const [ALONG, ACROSS] = [0.6, 0.8]

/** Beginnings on a spiral, each a turn further than the one before and further out, from one of the nodes on. */
function spread(nodes: readonly ContactNode<Ids>[], first: number) {
  let [x, y] = [1, 0]
  for (const [nth, node] of [...nodes.slice(first), ...nodes.slice(0, first)].entries()) {
    const out = 20 + 12 * nth
    node.x = x * out
    node.y = y * out
    const turned = [x * ALONG - y * ACROSS, x * ACROSS + y * ALONG] as const
    x = turned[0]
    y = turned[1]
  }
}

const scaled = (values: readonly number[], from: number, size: number) => {
  const least = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const whole = most - least
  return values.map((value) => Math.round(from + (whole === 0 ? size / 2 : ((value - least) / whole) * size)))
}

type Graph = ContactGraphs<Ids>['d3']
type Place = readonly [number, number]

/** The layout that the forces come to from one beginning. */
function laidOut(
  graph: Graph,
  reaches: readonly Reach[],
  within: Box,
  first: number,
  gravity: number,
): readonly Standing[] {
  const nodes = graph.nodes.map((node) => ({ ...node }))
  const links = graph.links.map((link) => ({ ...link }))
  spread(nodes, first)
  const inner = {
    left: within.left + MARGIN,
    top: within.top + MARGIN / 2,
    width: within.right - within.left - 2 * MARGIN,
    height: within.bottom - within.top - 1.5 * MARGIN,
  }
  const aspect = inner.width / inner.height
  forceSimulation(nodes)
    .alphaDecay(COOLING)
    .force(
      'link',
      forceLink<ContactNode<Ids>, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(150)
        .strength(0.12),
    )
    .force('apart', forceManyBody().strength(-1100))
    .force('room', forceCollide(78))
    .force('x', forceX(0).strength(gravity / aspect))
    .force('y', forceY(0).strength(gravity * aspect))
    .stop()
    .tick(STEPS)
  const xs = scaled(
    nodes.map(({ x = 0 }) => x),
    inner.left,
    inner.width,
  )
  const ys = scaled(
    nodes.map(({ y = 0 }) => y),
    inner.top,
    inner.height,
  )
  const wanted = reaches.map(({ side, above, below }, nth): Box => {
    const [x, y] = [xs[nth] ?? inner.left, ys[nth] ?? inner.top]
    return { left: x - side, right: x + side, top: y - above, bottom: y + below }
  })
  const boxes = apart(wanted, within)
  return boxes.map((whole, nth): Standing => {
    const { side, above } = reaches[nth] ?? { side: 0, above: 0 }
    const [x, y] = [whole.left + side, whole.top + above]
    return { place: [x, y], mark: { left: x - above, right: x + above, top: y - above, bottom: y + above }, whole }
  })
}

/**
 * A place for each actor, so that those who met are near each other and no name lies over another: whole pixels in a
 * box, the tidiest of some layouts. The forces start from the same places each time, and use nothing that two engines
 * reckon differently.
 */
export function contactLayout(
  graph: Graph,
  reachOf: (node: ContactNode<Ids>) => Reach,
  within: Box,
): ReadonlyMap<string, Place> {
  const reaches = graph.nodes.map(reachOf)
  const numbers = new Map<unknown, number>(graph.nodes.map(({ id }, nth) => [id, nth]))
  const lines = graph.links.map(({ source, target }): Between => [numbers.get(source) ?? 0, numbers.get(target) ?? 0])
  const beginnings = Math.max(1, Math.min(graph.nodes.length, Math.floor(MOST_WORK / Math.max(graph.nodes.length, 1))))
  const layouts = GRAVITIES.flatMap((gravity) =>
    Array.from({ length: beginnings }, (_, first) => {
      const layout = laidOut(graph, reaches, within, first, gravity)
      return { layout, cost: untidiness(layout, lines) }
    }),
  )
  const best = layouts.reduce((a, b) => (b.cost < a.cost ? b : a))
  return new Map(graph.nodes.map(({ id }, nth) => [id, best.layout[nth]?.place ?? [within.left, within.top]]))
}
