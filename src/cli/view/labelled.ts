import type { Cell } from './cells.js'
import { readCell } from './flowing.js'
import { isolated } from './isolated.js'
import { shownAs } from './meanings.js'
import type { Screen } from './screen.js'
import { textWidth, widest } from './text-width.js'
import { indentFor, widestWord, wrapped } from './wrapped.js'

/** A label, and the texts that stand beside it, each on lines of its own. */
export interface Labelled {
  readonly label: string
  readonly texts: readonly Cell[]
  /** Whether each text is a member of a list, which begins with a dash. */
  readonly isList?: boolean
}

const GAP = 2
const DASH = '- '
/** The room that texts beside their labels want; with less they stand below them. */
const ROOM = 24

/** Texts beside their labels, or below them where there is no room, wrapped with a hanging indent. */
export function labelled(entries: readonly Labelled[], indent: number, screen: Screen): string {
  const { width } = screen
  const beside = indent + widest(entries.map(({ label }) => label)) + GAP
  const lines: string[] = []
  for (const { label, texts, isList = false } of entries) {
    const dash = isList ? DASH : ''
    const needed = texts.map((text) => dash.length + widestWord(readCell(text).text))
    const fits = width === null || width - beside >= Math.max(ROOM, ...needed)
    const start = fits ? beside : indent + GAP
    const head = `${' '.repeat(indent)}${shownAs(label, 'label', screen)}`
    const body = texts.map(readCell).flatMap(({ text, as }) =>
      wrapped(text, width === null ? null : width - start - dash.length).map((line, nth) => {
        const room = indentFor(line, start + dash.length, width)
        const before = nth === 0 && room.length > dash.length ? room.slice(dash.length) + dash : room
        return { before, line: shownAs(isolated(line), as, screen) }
      }),
    )
    if (!fits) {
      for (const line of wrapped(label, width))
        lines.push(indentFor(line, indent, width) + shownAs(line, 'label', screen))
    }
    for (const [nth, { before, line }] of body.entries()) {
      const margin = fits && nth === 0 ? head + before.slice(indent + textWidth(label)) : before
      lines.push(margin + line)
    }
  }
  return lines.map((line) => `${line}\n`).join('')
}
