import { dot, link } from '@observablehq/plot'
import type { Ids } from '../../dataset/generated/ids.js'
import { type ContactNode, contactGraph } from '../../query/contact-graph.js'
import { type Contact, contacts } from '../../query/contacts.js'
import { type Box, overlap } from './apart.js'
import { contactLayout, type Reach } from './contact-layout.js'
import { inLines } from './in-lines.js'
import { counted, listed } from './listed.js'
import type { Draw } from './picture.js'
import { sheet, WIDTH } from './sheet.js'
import type { LookName } from './style-sheet.js'
import { type Words, written } from './written.js'

type Kind = ContactNode<Ids>['kind']

/** The shape of each kind of actor. */
const shapes: readonly { readonly says: string; readonly symbol: string; readonly kinds: readonly Kind[] }[] = [
  { says: 'person', symbol: 'circle', kinds: ['person'] },
  { says: 'state', symbol: 'square', kinds: ['state'] },
  { says: 'unnamed group', symbol: 'diamond2', kinds: ['group'] },
  { says: 'organisation or coalition', symbol: 'triangle', kinds: ['organisation', 'coalition'] },
  { says: 'outlet or other', symbol: 'hexagon', kinds: ['media', null] },
]

/** The line of those who met in person at least once, of those who spoke by telephone or video, and of all others. */
const ties: readonly {
  readonly says: string
  readonly look: LookName
  readonly has: (modes: Contact<Ids>['modes']) => boolean
}[] = [
  { says: 'in person, at least once', look: 'line', has: (modes) => modes['in-person'] !== undefined },
  {
    says: 'by telephone or video',
    look: 'dashes',
    has: (modes) => modes.telephone !== undefined || modes.video !== undefined,
  },
  { says: 'how is not said', look: 'dots', has: () => true },
]

const LEFT = 16
/** No letter of the legend is taken to be wider. */
const LETTER = 6.6
const LEGEND_Y = 62
const LEGEND_LINE = 18
const TOP = 98
const LEAST_HEIGHT = 640
/** So much height each actor needs, where there are many. */
const HEIGHT_EACH = 36
const NAME_LENGTH = 22
const MOST_LINES = 4
const LINE = 13.2

const radiusOf = (talks: number) => Math.min(7 + 1.5 * talks, 20)

const linesOf = ({ name }: { readonly name: string }) => inLines(name, NAME_LENGTH, MOST_LINES)

/** The room that an actor takes with its name below it. */
function reachOf(node: ContactNode<Ids>): Reach {
  const lines = linesOf(node)
  const letters = lines.reduce((most, line) => Math.max(most, [...line].length), 0)
  const radius = Math.ceil(radiusOf(node.talks))
  return {
    side: Math.ceil(Math.max(radius, (letters * LETTER) / 2)) + 3,
    above: radius + 3,
    below: radius + Math.ceil(lines.length * LINE) + 4,
  }
}

const HALF = 9
/** Where on its line the number of talks stands: in the middle, or the nearest to it that is free. */
const ALONG = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74]

interface Line {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A place on a line that is over none of some boxes, in the middle if every place is. */
function freeOn({ x1, y1, x2, y2 }: Line, taken: readonly Box[]): readonly [number, number] {
  const places = ALONG.map((part) => [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part] as const)
  const isFree = ([x, y]: readonly [number, number]) =>
    !taken.some((box) => overlap(box, { left: x - HALF, right: x + HALF, top: y - HALF, bottom: y + HALF }))
  return places.find(isFree) ?? [(x1 + x2) / 2, (y1 + y2) / 2]
}

/** The network of contacts: everybody who met somebody in talks that were held, and the talks of every two. */
export const draw: Draw = (dataset) => {
  const graph = contactGraph<Ids, 'd3'>('d3', {}, dataset)
  const pairs = contacts<Ids>({}, dataset)
  const height = Math.max(LEAST_HEIGHT, TOP + HEIGHT_EACH * graph.nodes.length)
  const places = contactLayout(graph, reachOf, { left: 8, right: WIDTH - 8, top: TOP, bottom: height - 10 })
  const place = (id: string) => places.get(id) ?? [0, 0]
  const nodes = graph.nodes.map((node) => ({ ...node, x: place(node.id)[0], y: place(node.id)[1] }))
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  const lines = pairs.map(({ actors: [one, other], ...pair }) => {
    const [[x1, y1], [x2, y2]] = [place(one), place(other)]
    const look = ties.find(({ has }) => has(pair.modes))?.look
    const words = `${nameOf(one)} and ${nameOf(other)}: ${pair.talks.map(({ event }) => event.id).join(', ')}`
    return { ...pair, one, other, x1, y1, x2, y2, look, words }
  })
  const taken: Box[] = nodes.map((node) => {
    const { side, above, below } = reachOf(node)
    return { left: node.x - side, right: node.x + side, top: node.y - above, bottom: node.y + below }
  })
  const numbers = lines
    .filter(({ weight }) => weight > 1)
    .map(({ weight, ...between }): Words => {
      const [x, y] = freeOn(between, taken)
      taken.push({ left: x - HALF, right: x + HALF, top: y - HALF, bottom: y + HALF })
      return { x, y, words: String(weight) }
    })
  const legend: Words[] = []
  const samples: { readonly x: number; readonly symbol: string }[] = []
  const strokes: { readonly x1: number; readonly x2: number; readonly look: LookName }[] = []
  let x = LEFT
  for (const { says, symbol, kinds } of shapes) {
    if (!nodes.some(({ kind }) => kinds.includes(kind))) continue
    samples.push({ x: x + 7, symbol })
    legend.push({ x: x + 19, y: LEGEND_Y, words: says })
    x += 19 + says.length * LETTER + 14
  }
  x = LEFT
  const tiesY = LEGEND_Y + LEGEND_LINE
  for (const { says, look } of ties) {
    if (!lines.some((tie) => tie.look === look)) continue
    strokes.push({ x1: x, x2: x + 26, look })
    legend.push({ x: x + 32, y: tiesY, words: says })
    x += 32 + says.length * LETTER + 14
  }
  const talks = new Set(pairs.flatMap((pair) => pair.talks.map(({ event }) => event.id))).size
  const alternative =
    nodes.length === 0
      ? 'A network of contacts without anybody: nobody met.'
      : `A network of ${counted(nodes.length, 'actor')} who met in ${counted(talks, 'talk')} that were held, with ${counted(lines.length, 'line')} between two of them; most talks had ${listed(
          nodes
            .toSorted((a, b) => b.talks - a.talks)
            .slice(0, 3)
            .map((node) => `${node.name} (${node.talks})`),
        )}.`
  return sheet({
    name: 'contact-network',
    title: 'Who met whom',
    alternative,
    description: lines
      .map(({ one, other, weight }) => `${nameOf(one)} and ${nameOf(other)}: ${counted(weight, 'talk')}.`)
      .join(' '),
    height,
    marks: [
      ...ties.flatMap(({ look }) => [
        link(
          lines.filter((tie) => tie.look === look),
          {
            x1: 'x1',
            y1: 'y1',
            x2: 'x2',
            y2: 'y2',
            title: 'words',
            className: look,
          },
        ),
        link(
          strokes.filter((stroke) => stroke.look === look),
          { x1: 'x1', x2: 'x2', y1: tiesY, y2: tiesY, className: look },
        ),
      ]),
      written('count', numbers, { size: 12, anchor: 'middle' }),
      ...shapes.flatMap(({ symbol, kinds }) => [
        dot(
          nodes.filter(({ kind }) => kinds.includes(kind)),
          {
            x: 'x',
            y: 'y',
            r: (node: { talks: number }) => radiusOf(node.talks),
            symbol,
            title: ({ name, id, talks: number }: { name: string; id: string; talks: number }) =>
              `${name}: ${counted(number, 'talk')} (${id})`,
            className: 'filled',
          },
        ),
        dot(
          samples.filter((sample) => sample.symbol === symbol),
          { x: 'x', y: LEGEND_Y, r: 5.5, symbol, className: 'filled' },
        ),
      ]),
      written('title', [{ x: LEFT, y: 22, words: 'Who met whom' }], { size: 16 }),
      written('note', [
        {
          x: LEFT,
          y: 41,
          words:
            'In talks that were held, those whose presence is confirmed. The larger, the more talks; a number: the talks of the two.',
        },
      ]),
      written('text', legend),
      written(
        'label',
        nodes.map(({ x: at, y, name, talks: number }) => ({
          x: at,
          y: y + radiusOf(number) + 1,
          words: linesOf({ name }).join('\n'),
        })),
        { anchor: 'middle', line: 'top' },
      ),
    ],
  })
}
