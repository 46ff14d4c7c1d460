import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Ids } from '../../dataset/generated/ids.js'
import type { ContactGraphs, ContactNode } from '../../query/contact-graph.js'
import { apart, type Box } from './apart.js'

/** What a node takes to each side of its place. */
export interface Reach {
  readonly side: number
  readonly above: number
  readonly below: number
}

const STEPS = 400
/** Cools to a thousandth within the steps; written out, since engines differ in what a power is. */
const COOLING = 0.0171
/** The sides of the right-angled triangle 3, 4, 5: a turn that is exact, where sines are not. */
const [ALONG, ACROSS] = [0.6, 0.8]

/** Beginnings on a spiral, each a turn further than the one before and further out. */
function spread(nodes: readonly ContactNode<Ids>[]) {
  let [x, y] = [1, 0]
  for (const [nth, node] of nodes.entries()) {
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

/**
 * A place for each actor, so that those who met are near each other and no name lies over another: whole pixels in a
 * box. The forces start from the same places each time, and use nothing that two engines reckon differently.
 */
export function contactLayout(
  graph: ContactGraphs<Ids>['d3'],
  reachOf: (node: ContactNode<Ids>) => Reach,
  within: Box,
): ReadonlyMap<string, readonly [number, number]> {
  const { nodes, links } = graph
  spread(nodes)
  const [width, height] = [within.right - within.left, within.bottom - within.top]
  const aspect = width / height
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
    .force('x', forceX(0).strength(0.07 / aspect))
    .force('y', forceY(0).strength(0.07 * aspect))
    .stop()
    .tick(STEPS)
  const xs = scaled(
    nodes.map(({ x = 0 }) => x),
    within.left,
    width,
  )
  const ys = scaled(
    nodes.map(({ y = 0 }) => y),
    within.top,
    height,
  )
  const reaches = nodes.map(reachOf)
  const boxes = reaches.map(({ side, above, below }, nth): Box => {
    const [x, y] = [xs[nth] ?? within.left, ys[nth] ?? within.top]
    return { left: x - side, right: x + side, top: y - above, bottom: y + below }
  })
  const placed = apart(boxes, within)
  return new Map(
    nodes.map(({ id }, nth) => {
      const [box, reach] = [placed[nth], reaches[nth]]
      return [id, box === undefined || reach === undefined ? [0, 0] : [box.left + reach.side, box.top + reach.above]]
    }),
  )
}
