import type { Cell } from './cells.js'
import { harmless } from './harmless.js'
import { isolated } from './isolated.js'
import { type Meaning, shownAs } from './meanings.js'
import type { Screen } from './screen.js'
import { textWidth } from './text-width.js'
import { indentFor } from './wrapped.js'

const GAP = 2

/** What a cell says, harmless, and its meaning. */
export function readCell(cell: Cell): { readonly text: string; readonly as: Meaning } {
  return typeof cell === 'string' ? { text: harmless(cell), as: 'plain' } : { text: harmless(cell.text), as: cell.as }
}

/** Pieces one after another, two spaces apart, on as many lines as they need; no piece is broken. */
export function flowing(pieces: readonly (readonly Cell[])[], indent: number, screen: Screen): string {
  const lines: { text: string; width: number }[] = []
  for (const piece of pieces) {
    const cells = piece.map(readCell).filter(({ text }) => text !== '')
    if (cells.length === 0) continue
    const text = cells.map((cell) => shownAs(isolated(cell.text), cell.as, screen)).join(' ')
    const width = textWidth(text)
    const line = lines.at(-1)
    const isRoom = line !== undefined && (screen.width === null || indent + line.width + GAP + width <= screen.width)
    if (isRoom) {
      line.text += ' '.repeat(GAP) + text
      line.width += GAP + width
    } else lines.push({ text, width })
  }
  return lines.map(({ text }) => `${indentFor(text, indent, screen.width)}${text}\n`).join('')
}
