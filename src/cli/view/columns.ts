import type { Cell } from './cells.js'
import { flowing, readCell } from './flowing.js'
import { isolated } from './isolated.js'
import { labelled } from './labelled.js'
import { type Meaning, shownAs } from './meanings.js'
import type { Screen } from './screen.js'
import { textWidth, widest } from './text-width.js'
import { widestWord, wrapped } from './wrapped.js'

/** What the cells of a column hold: prose alone is wrapped, ids may stand below the row, numbers stand to the right. */
export type ColumnKind = 'term' | 'prose' | 'number' | 'id'

/** A column: what it is headed by on a terminal, and what it holds. One without a header marks its rows. */
export interface Column {
  readonly header: string
  readonly kind: ColumnKind
}

interface ShownCell {
  readonly text: string
  readonly as: Meaning
}
interface ShownColumn extends Column {
  /** One for each row. */
  readonly cells: readonly ShownCell[]
}

const GAP = 2
/** What prose is not squeezed below, if it has as much to say. */
const PROSE = 24
const BELOW = 4

const isMark = ({ header }: Column) => header === ''
const textsOf = ({ header, cells }: ShownColumn) => [header, ...cells.map(({ text }) => text)]
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** The width of each column such that all fit on a line; undefined where they cannot. */
function widthsFor(columns: readonly ShownColumn[], width: number | null): readonly number[] | undefined {
  const widths = columns.map((column) => widest(textsOf(column)))
  if (width === null) return widths
  const least = columns.map((column, nth) => {
    const natural = widths[nth] ?? 0
    if (column.kind !== 'prose' || natural <= PROSE) return natural
    return Math.min(natural, Math.max(PROSE, ...textsOf(column).map(widestWord)))
  })
  const room = width - GAP * (columns.length - 1)
  if (sum(least) > room) return undefined
  // The widest column that can give way gives way first.
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    let chosen = -1
    for (const [nth, wide] of widths.entries()) {
      if (wide > (least[nth] ?? 0) && wide > (widths[chosen] ?? 0)) chosen = nth
    }
    widths[chosen] = (widths[chosen] ?? 0) - 1
  }
  return widths
}

/** The columns that stand in the row and those that stand below it, the last ids first; undefined where none fit. */
function placed(columns: readonly ShownColumn[], width: number | null) {
  const below: ShownColumn[] = []
  let beside = columns
  for (;;) {
    const widths = widthsFor(beside, width)
    if (widths !== undefined) return { beside, widths, below }
    const first = beside.find((column) => !isMark(column))
    const last = beside.findLast((column) => column.kind === 'id' && column !== first)
    if (last === undefined) return undefined
    below.unshift(last)
    beside = beside.filter((column) => column !== last)
  }
}

/** The lines of a row: each cell wrapped to the width of its column. */
function rowLines(
  cells: readonly (ShownCell & Column)[],
  widths: readonly number[],
  isWrapped: boolean,
  screen: Screen,
): string {
  const blocks = cells.map(({ text, kind }, nth) =>
    wrapped(text, isWrapped && kind === 'prose' ? (widths[nth] ?? 0) : null),
  )
  const height = Math.max(...blocks.map((block) => block.length))
  return Array.from({ length: height }, (_, line) => {
    let shown = ''
    let padding = 0
    for (const [nth, { as, kind }] of cells.entries()) {
      const piece = blocks[nth]?.[line] ?? ''
      const free = (widths[nth] ?? 0) - textWidth(piece)
      const [before, after] = kind === 'number' ? [free, 0] : [0, free]
      if (piece === '') padding += free + GAP
      else {
        shown += ' '.repeat(padding + before) + shownAs(isolated(piece), as, screen)
        padding = after + GAP
      }
    }
    return `${shown}\n`
  }).join('')
}

/** Rows without room for columns: the first cell after its marks, and the others below it with their headers. */
function stacked(columns: readonly ShownColumn[], count: number, screen: Screen): string {
  const marks = columns.filter(isMark)
  const [first, ...others] = columns.filter((column) => !isMark(column))
  return Array.from({ length: count }, (_, row) => {
    const { text = '', as = 'plain' } = first?.cells[row] ?? {}
    const marked = [...marks.map(({ cells }) => cells[row]?.text), text].filter(Boolean).join(' ')
    const head = wrapped(marked, screen.width).map((line) => `${shownAs(isolated(line), as, screen)}\n`)
    const rest = others.flatMap(({ header, cells }) => {
      const cell = cells[row]
      return cell === undefined || cell.text === '' ? [] : [{ label: header, texts: [cell] }]
    })
    return head.join('') + labelled(rest, GAP, screen)
  }).join('')
}

/**
 * Rows in columns, two spaces apart. On a terminal they have headers, prose is wrapped, ids that have no room stand below
 * their row, and where not even that is enough each row is a list; nothing is cut. For a pipe a row is a line. A column
 * that is empty is left out.
 *
 * @example
 * columns([{ header: 'day', kind: 'term' }], [['2025-03-20']], { width: null, colour: false }) // '2025-03-20\n'
 */
export function columns(layout: readonly Column[], rows: readonly (readonly Cell[])[], screen: Screen): string {
  const read = layout
    .map((column, nth): ShownColumn => ({ ...column, cells: rows.map((row) => readCell(row[nth] ?? '')) }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''))
  // A pipe has no headers: they would be one more record to the next program.
  const shown = screen.width === null ? read.map((column) => ({ ...column, header: '' })) : read
  if (shown.length === 0) return ''
  const place = placed(shown, screen.width)
  if (place === undefined) return stacked(shown, rows.length, screen)
  const { beside, widths, below } = place
  const isWrapped = screen.width !== null
  const headers = beside.map(({ header, kind }) => ({ header, kind, text: header, as: 'label' as const }))
  const head = isWrapped ? rowLines(headers, widths, isWrapped, screen) : ''
  const body = rows.map((_, row) => {
    const cells = beside.map(({ header, kind, cells: all }) => ({ header, kind, ...(all[row] ?? readCell('')) }))
    const ids = below.flatMap(({ header, cells: all }): (readonly Cell[])[] => {
      const cell = all[row]
      if (cell === undefined || cell.text === '') return []
      const [first = '', ...others] = cell.text.split(' ')
      const label = { text: header, as: 'label' as const }
      const isRoom = screen.width === null || textWidth(`${header} ${first}`) + BELOW <= screen.width
      return [isRoom ? [label, first] : [first], ...others.map((other) => [other])]
    })
    return rowLines(cells, widths, isWrapped, screen) + flowing(ids, BELOW, screen)
  })
  return head + body.join('')
}
