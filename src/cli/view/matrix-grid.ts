import type { Ids } from '../../dataset/generated/ids.js'
import type { IssueRecord } from '../../dataset/record-types.js'
import type { StanceCell, StanceMatrix } from '../../query/stance-matrix.js'
import { type Cell, stanceCell } from './cells.js'
import { type Column, columns } from './columns.js'
import { readCell } from './flowing.js'
import type { Screen } from './screen.js'
import { widest } from './text-width.js'
import { wrapped } from './wrapped.js'

const GAP = 2
const LEGEND = '+ for  - against  ~ neither  . silent  ? may have been taken later'

/** What a cell of the grid says: every stance of the latest positions once, each after its sign. */
function gridCell({ positions, certainty }: StanceCell<Ids>): Cell {
  const stances = [...new Set(positions.map(({ stance }) => stance))].map((stance) => readCell(stanceCell(stance)))
  const [first, ...others] = stances
  if (first === undefined) return { text: '.', as: 'silent' }
  const mark = certainty === 'possible' ? ' ?' : ''
  const as = others.every((other) => other.as === first.as) ? first.as : 'plain'
  return { text: stances.map(({ text }) => text).join(' / ') + mark, as }
}

const LEFT_OUT = 'Who is silent on all options of a block and not on those of another is left out of it.'

const isSilent = (cell: Cell) => readCell(cell).as === 'silent'

interface Row {
  readonly actor: string
  readonly cells: readonly Cell[]
}

/** Who stands in a block of columns: all but those who are silent there alone, unless all are. */
function rowsIn(block: readonly number[], rows: readonly Row[]): readonly Row[] {
  const heard = rows.filter(({ cells }) => cells.every(isSilent) || !block.every((nth) => isSilent(cells[nth] ?? '')))
  return heard.some(({ cells }) => !cells.every(isSilent)) ? heard : rows
}

/** The columns in blocks that fit beside the actors; all in one where a column does not fit. */
function blocksOf(widths: readonly number[], room: number | null): readonly (readonly number[])[] {
  if (room === null || widths.some((width) => width + GAP > room)) return [[...widths.keys()]]
  const blocks: number[][] = []
  let left = 0
  for (const [nth, width] of widths.entries()) {
    const block = blocks.at(-1)
    if (block !== undefined && width + GAP <= left) block.push(nth)
    else {
      blocks.push([nth])
      left = room
    }
    left -= width + GAP
  }
  return blocks
}

/**
 * Where actors stand on options, an actor a row: each stance as its word after the sign of its polarity. The columns have
 * numbers, which the legend explains; those that do not fit beside one another stand in blocks of their own, each with those who
 * have a stance there.
 *
 * @example
 * matrixGrid(stanceMatrix({ issue: 'ceasefire' }), issues, { width: 80, colour: false })
 */
export function matrixGrid(matrix: StanceMatrix<Ids>, issues: readonly IssueRecord<Ids>[], screen: Screen): string {
  if (matrix.rows.length === 0 || matrix.options.length === 0) return ''
  const headers = matrix.options.map((_, nth) => `${nth + 1}`)
  const rows = matrix.rows.map(({ actor, cells }) => ({ actor, cells: cells.map(gridCell) }))
  const widths = headers.map((header, nth) =>
    widest([header, ...rows.map(({ cells }) => readCell(cells[nth] ?? '').text)]),
  )
  const room = screen.width === null ? null : screen.width - widest(matrix.rows.map(({ actor }) => actor))
  // A pipe has no headers, and the numbers are part of this answer.
  const numbered = screen.width === null ? [{ actor: '', cells: headers }, ...rows] : rows
  const blocks = blocksOf(widths, room).map((block) =>
    columns(
      [{ header: 'actor', kind: 'id' }, ...block.map((nth): Column => ({ header: headers[nth] ?? '', kind: 'term' }))],
      rowsIn(block, numbered).map(({ actor, cells }) => [actor, ...block.map((nth) => cells[nth] ?? '')]),
      screen,
    ),
  )
  const labels = new Map(issues.flatMap(({ options }) => options.map(({ id, label }) => [id, label] as const)))
  const legend = columns(
    [
      { header: '', kind: 'number' },
      { header: 'option', kind: 'id' },
      { header: 'what it says', kind: 'prose' },
    ],
    matrix.options.map((option, nth) => [headers[nth] ?? '', option, labels.get(option) ?? '']),
    screen,
  )
  const notes = blocks.length > 1 ? [LEGEND, LEFT_OUT] : [LEGEND]
  const signs = notes.flatMap((note) => wrapped(note, screen.width)).map((line) => `${line}\n`)
  return [...blocks, legend, signs.join('')].join('\n')
}
