import { text } from '@observablehq/plot'
import type { LookName } from './style-sheet.js'

/** Words at a place; several lines where they hold breaks. */
export interface Words {
  readonly x: number
  readonly y: number
  readonly words: string
}

interface Hand {
  readonly size?: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly line?: 'top' | 'middle' | 'bottom'
  readonly rotate?: number
}

/** The mark that writes words in one look. */
export const written = (
  look: LookName,
  words: readonly Words[],
  { size = 11, anchor = 'start', line = 'middle', rotate = 0 }: Hand = {},
) =>
  text(words, {
    x: 'x',
    y: 'y',
    text: 'words',
    className: look,
    fontSize: size,
    textAnchor: anchor,
    lineAnchor: line,
    lineHeight: 1.2,
    rotate,
  })
