import type { Ids } from '../../dataset/generated/ids.js'
import type { EventRecord } from '../../dataset/record-types.js'
import { fallsWithin, outerDays } from '../../semantics/date-bounds.js'
import { type CalendarCells, calendarCells } from './calendar-cells.js'
import { flowing } from './flowing.js'
import { type Meaning, shownAs, statusMeanings } from './meanings.js'
import type { Screen, TerminalScreen } from './screen.js'
import { textWidth, widest } from './text-width.js'
import { type Track, trackOf, tracks } from './tracks.js'
import { wrapped } from './wrapped.js'

type Event = EventRecord<Ids>

interface Mark {
  readonly sign: string
  readonly as: Meaning
  readonly says: string
}

/** What stands in a cell: of several the first of these. */
const marks = [
  { sign: '●', as: 'held', says: 'took place' },
  { sign: '◐', as: 'unconfirmed', says: 'unconfirmed' },
  { sign: '○', as: 'to-come', says: 'was to be then' },
  { sign: '×', as: 'called-off', says: 'called off' },
] as const satisfies readonly Mark[]

/** What stands in the cells that an event of uncertain date may belong to. */
const spans = [
  { sign: '░', as: 'uncertainly-dated', says: 'took place, perhaps then' },
  { sign: '·', as: 'uncertainly-dated', says: 'perhaps then, if at all' },
] as const satisfies readonly Mark[]

const [tookPlace, stillOpen] = spans
const allMarks: readonly Mark[] = [...marks, ...spans]

const LINE = '─'
const TICK = '┬'

const GAP = 2
/** Below this a label of the axis has no room. */
const NARROWEST = 32
const WIDEST_CELL = 12

const statusMark = ({ status }: Event): Mark | undefined => marks.find(({ as }) => as === statusMeanings[status])

interface Placed {
  readonly event: Event
  readonly first: string
  readonly last: string
}

function placed(event: Event): readonly Placed[] {
  const { earliest, latest } = outerDays(event.date)
  return earliest === null || latest === null ? [] : [{ event, first: earliest, last: latest }]
}

/** The cells from the first day of all to the last, none where there is no day. */
function cellsOf(placed: readonly Placed[], room: number): CalendarCells {
  const [one] = placed
  if (one === undefined) return { unit: '', digits: 0, cells: [] }
  const first = placed.reduce((least, day) => (day.first < least ? day.first : least), one.first)
  const last = placed.reduce((most, day) => (day.last > most ? day.last : most), one.last)
  return calendarCells(first, last, room)
}

/** The mark of each cell on one track; a mark stands where the date surely falls, and spans where it may. */
function cellMarks(events: readonly Placed[], { cells }: CalendarCells): readonly (Mark | undefined)[] {
  const best: (Mark | undefined)[] = cells.map(() => undefined)
  for (const { event, first, last } of events) {
    for (const [nth, cell] of cells.entries()) {
      if (cell.last < first || cell.first > last) continue
      const span = event.status === 'held' ? tookPlace : stillOpen
      const mark = fallsWithin(event.date, cell.first, cell.last) === 'yes' ? (statusMark(event) ?? span) : span
      const before = best[nth]
      if (before === undefined || allMarks.indexOf(mark) < allMarks.indexOf(before)) best[nth] = mark
    }
  }
  return best
}

/** A row of cells: a mark at the start of its cell, a span through all of it. */
function cellsRow(row: readonly (Mark | undefined)[], cellWidth: number, screen: Screen): string {
  let shown = ''
  let padding = 0
  for (const mark of row) {
    if (mark === undefined) {
      padding += cellWidth
      continue
    }
    const text = mark === tookPlace || mark === stillOpen ? mark.sign.repeat(cellWidth) : mark.sign
    shown += ' '.repeat(padding) + shownAs(text, mark.as, screen)
    padding = cellWidth - textWidth(text)
  }
  return shown + ' '.repeat(padding)
}

/** The axis, with a tick above each label, and the labels: the first day of the cell that they stand at. */
function axisRows({ cells, digits }: CalendarCells, cellWidth: number, room: number): readonly [string, string] {
  const length = cells.length * cellWidth
  let line = ''
  let labels = ''
  for (const [nth, { first }] of cells.entries()) {
    const at = nth * cellWidth
    const isRoom = (labels === '' || at >= labels.length + GAP) && at + digits <= (nth === 0 ? room : length)
    line += (isRoom ? TICK : LINE) + LINE.repeat(cellWidth - 1)
    if (isRoom) labels = labels.padEnd(at) + first.slice(0, digits)
  }
  return [line, labels]
}

/**
 * Events as a drawing in characters: a row a track, over an axis of days, weeks, months or years. A mark stands where the
 * date surely falls, lighter ones wherever it may, hollow ones where something was planned, and none where the date cannot
 * be. Events without a first or a last day are counted at the side. For the events one by one, use `columns`.
 *
 * @example
 * timelineDrawing(findEvents({ from: '2025-08' }), { width: 80, colour: false })
 */
export function timelineDrawing(events: readonly Event[], screen: TerminalScreen): string {
  const rows = tracks.flatMap((track): { track: Track; all: number; inTime: readonly Placed[] }[] => {
    const all = events.filter(({ type }) => trackOf(type) === track)
    return all.length === 0 ? [] : [{ track, all: all.length, inTime: all.flatMap(placed) }]
  })
  if (rows.length === 0) return ''
  const counts = rows.map(({ all, inTime: { length } }) => (all === length ? `${all}` : `${length} +${all - length}`))
  const labelWidth = widest(rows.map(({ track }) => track))
  const width = Math.max(screen.width, NARROWEST)
  const room = Math.max(1, width - labelWidth - widest(counts) - 2 * GAP)
  const calendar = cellsOf(
    rows.flatMap(({ inTime }) => inTime),
    room,
  )
  const cellWidth = Math.min(Math.floor(room / Math.max(calendar.cells.length, 1)), WIDEST_CELL)
  const used = new Set<Mark | undefined>()
  const drawing = rows.map(({ track, inTime }, nth) => {
    const row = cellMarks(inTime, calendar)
    for (const mark of row) used.add(mark)
    const label = shownAs(track, 'label', screen) + ' '.repeat(labelWidth - textWidth(track) + GAP)
    return `${label}${cellsRow(row, cellWidth, screen)}${row.length > 0 ? ' '.repeat(GAP) : ''}${counts[nth]}\n`
  })
  const [line, labels] = axisRows(calendar, cellWidth, room)
  const under = calendar.cells.length === 0 ? [] : [line, labels]
  const legend = allMarks.filter((mark) => used.has(mark))
  const notes = [
    ...(calendar.cells.length === 0 ? [] : [`Each mark stands for ${calendar.unit}.`]),
    ...(counts.some((count) => count.includes('+')) ? ['+n counts those without a first or a last day.'] : []),
  ]
  return [
    ...drawing,
    ...under.map((text) => `${' '.repeat(labelWidth + GAP)}${shownAs(text, 'label', screen)}\n`),
    flowing(
      legend.map((mark) => [{ text: mark.sign, as: mark.as }, mark.says]),
      0,
      screen,
    ),
    ...wrapped(notes.join(' '), width).map((text) => `${text}\n`),
  ].join('')
}
