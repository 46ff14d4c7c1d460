import { dot, line, link, type Markish, rect, ruleX } from '@observablehq/plot'
import type { Ids } from '../../dataset/generated/ids.js'
import type { EventRecord } from '../../dataset/record-types.js'
import { type Days, daysOf, shownDay } from './days.js'
import { inLines } from './in-lines.js'
import { counted, listed } from './listed.js'
import type { Draw } from './picture.js'
import { sheet, WIDTH } from './sheet.js'
import { type Stretch, stretchesOf } from './stretches.js'
import type { LookName } from './style-sheet.js'
import { tracks } from './tracks.js'
import { type Words, written } from './written.js'

type Event = EventRecord<Ids>
type Status = Event['status']

/** How a status is drawn, and what the legend says of it. */
const drawnAs: readonly { readonly look: LookName; readonly says: string; readonly statuses: readonly Status[] }[] = [
  { look: 'filled', says: 'held', statuses: ['held'] },
  { look: 'hollow', says: 'planned, expected or proposed', statuses: ['planned', 'expected', 'proposed'] },
  { look: 'dotted', says: 'told by one side alone', statuses: ['unconfirmed'] },
  { look: 'line', says: 'declined, called off or put off', statuses: ['declined', 'cancelled', 'postponed'] },
]
const lookOf = (status: Status) => drawnAs.find(({ statuses }) => statuses.includes(status)) ?? drawnAs[0]

const LEFT = 16
const AXIS_WIDTH = 280
const BREAK = 18
const LABEL_X = LEFT + AXIS_WIDTH + 14
const LABEL_LENGTH = 76
const ROW = 15
const HEADER = 26
const TOP = 128
const LEGEND_Y = 59
const LEGEND_LINE = 18
/** No letter of the legend is taken to be wider. */
const LETTER = 6.2
const LINE = 13
const MOST_LINES = 2

/** A stretch with its place on the sheet. */
interface Panel extends Stretch {
  readonly left: number
  readonly dayWidth: number
}

function panelsOf(stretches: readonly Stretch[]): readonly Panel[] {
  const days = stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0)
  const dayWidth = (AXIS_WIDTH - BREAK * (stretches.length - 1)) / Math.max(days, 1)
  let left = LEFT
  return stretches.map((stretch) => {
    const panel = { ...stretch, left, dayWidth }
    left += (stretch.to - stretch.from + 1) * dayWidth + BREAK
    return panel
  })
}

const xOf = ({ from, left, dayWidth }: Panel, day: number) => left + (day - from) * dayWidth
const rightOf = (panel: Panel) => xOf(panel, panel.to + 1)

interface Row {
  readonly event: Event
  readonly days: Days
  readonly y: number
  readonly label: readonly string[]
}

/** What a row puts on a panel, in pixels; cut at its ends, and open where it goes on beyond. */
interface Piece {
  readonly row: Row
  readonly x1: number
  readonly x2: number
  readonly shape: 'day' | 'span' | 'stay'
  readonly openLeft: boolean
  readonly openRight: boolean
}

function piecesOf(row: Row, panels: readonly Panel[]): readonly Piece[] {
  const { from, to, sure, lasts } = row.days
  if (from === null && to === null) return []
  const pieces = panels.flatMap((panel): Piece[] => {
    const openLeft = (from ?? Number.NEGATIVE_INFINITY) < panel.from
    const openRight = (to ?? Number.POSITIVE_INFINITY) > panel.to
    // What has one end is drawn from there to the end of the stretch, not through all others.
    if (from === null && (to === null || to > panel.to)) return []
    if (to === null && (from === null || from < panel.from)) return []
    const [first, last] = [openLeft ? panel.from : (from ?? panel.from), openRight ? panel.to : (to ?? panel.to)]
    if (first > last) return []
    const span: Piece = {
      row,
      x1: xOf(panel, first),
      x2: xOf(panel, last + 1),
      shape: from === to ? 'day' : 'span',
      openLeft,
      openRight,
    }
    if (!lasts || sure === null) return [span]
    const [start, end] = [Math.max(sure[0], panel.from), Math.min(sure[1], panel.to)]
    const stay: Piece = { ...span, x1: xOf(panel, start), x2: xOf(panel, end + 1), shape: 'stay' }
    const isSure = sure[0] === from && sure[1] === to
    return start > end ? [span] : isSure ? [stay] : [span, stay]
  })
  return pieces
}

const tips = (piece: Piece) => [
  ...(piece.openLeft ? [{ x: piece.x1 + 3, y: piece.row.y, rotate: -90 }] : []),
  ...(piece.openRight ? [{ x: piece.x2 - 3, y: piece.row.y, rotate: 90 }] : []),
]
const caps = (piece: Piece) => [
  ...(piece.openLeft ? [] : [{ x: piece.x1 + 1, y: piece.row.y }]),
  ...(piece.openRight ? [] : [{ x: piece.x2 - 1, y: piece.row.y }]),
]

const named = ({ row }: { readonly row: Row }) =>
  `${row.event.title} (${row.event.date.edtf}, ${row.event.status}; ${row.event.id})`

/** The marks of some pieces in one look. */
function pieceMarks(look: LookName, pieces: readonly Piece[]): readonly Markish[] {
  const of = (shape: Piece['shape']) => pieces.filter((piece) => piece.shape === shape)
  const y = ({ row }: Piece) => row.y
  const crossed = look === 'line'
  const bar = (shape: 'span' | 'stay', half: number) =>
    rect(of(shape), {
      x1: ({ x1, openLeft }: Piece) => x1 + (openLeft ? 4 : 1),
      x2: ({ x2, openRight }: Piece) => x2 - (openRight ? 4 : 1),
      y1: (piece: Piece) => y(piece) - half,
      y2: (piece: Piece) => y(piece) + half,
      rx: half === 4 ? 4 : 0,
      title: named,
      className: look,
    })
  const spans = of('span')
  return [
    ...(spans.length === 0 ? [] : [bar('span', 1.5)]),
    ...(of('stay').length === 0 ? [] : [bar('stay', 4)]),
    dot(spans.flatMap(tips), { x: 'x', y: 'y', r: 3.2, symbol: 'triangle', rotate: 'rotate', className: look }),
    link(spans.flatMap(caps), {
      x1: 'x',
      x2: 'x',
      y1: ({ y: at }: { y: number }) => at - 4.5,
      y2: ({ y: at }: { y: number }) => at + 4.5,
      className: 'line',
    }),
    dot(of('day'), {
      x: ({ x1, x2 }: Piece) => (x1 + x2) / 2,
      y,
      r: 4,
      symbol: crossed ? 'times' : 'circle',
      title: named,
      className: look,
    }),
  ]
}

/** The days that a panel names: so many that their numbers do not touch. */
function ticksOf(panel: Panel): readonly number[] {
  const step = [1, 2, 5, 7, 14, 30, 91, 365].find((days) => days * panel.dayWidth >= 20) ?? 3650
  const first = panel.from + 1
  return Array.from({ length: Math.floor((panel.to - 1 - first) / step) + 1 }, (_, nth) => first + nth * step)
}

function axisMarks(panels: readonly Panel[], bottom: number): readonly Markish[] {
  const ticks = panels.flatMap((panel) =>
    ticksOf(panel).map((day) => ({ x: xOf(panel, day) + panel.dayWidth / 2, ...shownDay(day) })),
  )
  const heads = panels.map((panel) => {
    const room = Math.floor((rightOf(panel) - panel.left + BREAK) / 6.8)
    const { month } = shownDay(panel.from + 1)
    return { x: panel.left, y: TOP - 30, words: month.length <= room ? month : (month.split(' ')[0] ?? month) }
  })
  return [
    written('note', heads, { size: 11 }),
    written(
      'note',
      ticks.map(({ x, day }) => ({ x, y: TOP - 14, words: day })),
      { size: 10, anchor: 'middle' },
    ),
    ruleX(ticks, { x: 'x', y1: TOP - 5, y2: bottom, className: 'guide' }),
    ...panels.map((panel) =>
      line(
        [
          [panel.left, TOP - 5],
          [rightOf(panel), TOP - 5],
        ],
        { className: 'axis' },
      ),
    ),
    // The break: two strokes across.
    link(
      panels.slice(1).flatMap(({ left }) => [left - BREAK / 2 - 2, left - BREAK / 2 + 3].map((x) => ({ x }))),
      {
        x1: ({ x }: { x: number }) => x - 2,
        x2: ({ x }: { x: number }) => x + 2,
        y1: TOP - 1,
        y2: TOP - 9,
        className: 'axis',
      },
    ),
  ]
}

const isDated = ({ days }: { readonly days: Days }) => days.from !== null || days.to !== null

const inTime = (a: Days, b: Days) =>
  (a.from ?? a.to ?? Number.POSITIVE_INFINITY) - (b.from ?? b.to ?? Number.POSITIVE_INFINITY) ||
  (a.to ?? Number.POSITIVE_INFINITY) - (b.to ?? Number.POSITIVE_INFINITY)

/** The timeline: every event on the track of its type, at the days on which it was or can have been. */
export const draw: Draw = (dataset) => {
  const all = dataset.events.map((event) => ({ event, days: daysOf(event) }))
  const dated = all.filter(isDated)
  const panels = panelsOf(stretchesOf(dated.map(({ days }) => days)))
  let y = TOP
  const lanes = tracks
    .map(({ name, types }) => {
      const own = all.filter(({ event }) => types.includes(event.type))
      return { name, own, drawn: own.filter(isDated).toSorted((a, b) => inTime(a.days, b.days)) }
    })
    .filter(({ own }) => own.length > 0)
    .map(({ name, own, drawn }) => {
      const head = y + HEADER / 2 + 3
      y += HEADER
      const rows = drawn.map(({ event, days }): Row => {
        const label = inLines(event.title, LABEL_LENGTH, MOST_LINES)
        const tall = ROW + LINE * Math.max(label.length - 1, 0)
        y += tall
        return { event, days, y: y - tall / 2, label }
      })
      const undated = own.length - drawn.length
      return { name, head, own, rows, undated }
    })
  const height = y + 20
  const rows = lanes.flatMap(({ rows: own }) => own)
  const pieces = rows.flatMap((row) => piecesOf(row, panels))
  const shownStatuses = drawnAs.filter(({ statuses }) => dated.some(({ event }) => statuses.includes(event.status)))

  const counts = lanes.map(({ name, own, undated }) => {
    const without = undated === 0 ? '' : `, ${undated} without a date`
    return { name, says: `${counted(own.length, 'event')}${without}` }
  })
  const undated = all.length - dated.length
  const days = panels.map(({ from, to }) => {
    const [first, last] = [shownDay(from + 1), shownDay(to - 1)]
    const ends = [first, last].map(({ day, month }) => `${day} ${month}`)
    return [...new Set(ends)].join(' to ')
  })
  const statuses = shownStatuses.map(({ says, statuses: these }) => {
    const number = dated.filter(({ event }) => these.includes(event.status)).length
    return `${number} ${says}`
  })
  const legend: Words[] = []
  const samples: Piece[] = []
  let [x, legendY] = [LEFT, LEGEND_Y]
  const sample = (event: Event | undefined, piece: Pick<Piece, 'shape' | 'x2'>, says: string) => {
    if (event === undefined) return
    const row = { event, days: daysOf(event), y: legendY, label: [] }
    samples.push({ row, x1: x, openLeft: false, openRight: false, ...piece, x2: x + piece.x2 })
    legend.push({ x: x + piece.x2 + 6, y: legendY, words: says })
    x += piece.x2 + 6 + says.length * LETTER + 16
  }
  for (const { statuses: these, says } of shownStatuses) {
    sample(dated.find(({ event }) => these.includes(event.status))?.event, { shape: 'day', x2: 10 }, says)
  }
  x = LEFT
  legendY += LEGEND_LINE
  sample(dated[0]?.event, { shape: 'stay', x2: 26 }, 'lasts these days')
  sample(dated[0]?.event, { shape: 'span', x2: 26 }, 'on one of these days')

  return sheet({
    name: 'timeline',
    title: 'Talks, calls, attacks, proposals and statements',
    alternative: `A timeline of ${counted(all.length, 'event')} on ${counted(lanes.length, 'track')}: ${listed(counts.map(({ name, says }) => `${name} (${says})`))}.`,
    description: [
      days.length === 0 ? 'None has a date.' : `The days drawn are ${listed(days)}.`,
      statuses.length === 0 ? '' : `Of those with a date, ${listed(statuses)}.`,
      undated === 0
        ? ''
        : `${counted(undated, 'event')} without a date ${undated === 1 ? 'is' : 'are'} counted and not drawn.`,
      ...lanes.map(({ name, rows: own }) =>
        own.length === 0
          ? ''
          : `${name}: ${own.map(({ event }) => `${event.title} (${event.date.edtf}, ${event.status})`).join('; ')}.`,
      ),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    height,
    marks: [
      ...axisMarks(panels, height - 12),
      link(rows, {
        x1: LEFT,
        x2: LABEL_X - 6,
        y1: (row: Row) => row.y,
        y2: (row: Row) => row.y,
        className: 'guide',
      }),
      ...drawnAs.flatMap(({ look }) =>
        pieceMarks(
          look,
          [...samples, ...pieces].filter(({ row }) => lookOf(row.event.status)?.look === look),
        ),
      ),
      written('title', [{ x: LEFT, y: 22, words: 'Talks, calls, attacks, proposals and statements' }], { size: 16 }),
      written('note', [
        {
          x: LEFT,
          y: 41,
          words: `${counted(all.length, 'event')}, ${undated} of them without a date and only counted. An arrow: the days go on beyond.`,
        },
      ]),
      written('text', legend),
      written(
        'title',
        lanes.map(({ name, head }) => ({ x: LABEL_X, y: head, words: name })),
        { size: 12 },
      ),
      written(
        'note',
        lanes.map(({ name, head }, at) => ({ x: WIDTH - 16, y: head, words: counts[at]?.says ?? name })),
        { anchor: 'end' },
      ),
      written(
        'text',
        rows.map((row) => ({ x: LABEL_X, y: row.y, words: row.label.join('\n') })),
      ),
    ],
  })
}
