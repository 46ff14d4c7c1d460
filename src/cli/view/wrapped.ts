import { wrapAnsi } from 'fast-wrap-ansi'
import { harmless } from './harmless.js'
import { textWidth } from './text-width.js'

/**
 * A text as lines of at most a width, broken between words; a word that is wider has a line of its own. A width of null
 * leaves it on one line.
 *
 * @example
 * wrapped('one two three', 8) // ['one two', 'three']
 */
export function wrapped(text: string, width: number | null): readonly string[] {
  const safe = harmless(text)
  return width === null ? [safe] : wrapAnsi(safe, Math.max(width, 1)).split('\n')
}

/** The width of the widest word of a text. */
export function widestWord(text: string): number {
  let most = 0
  for (const word of harmless(text).split(' ')) {
    // No character takes more than two columns.
    if (word.length * 2 > most) most = Math.max(most, textWidth(word))
  }
  return most
}

/** The indent of a line: less where the line would not fit. */
export function indentFor(line: string, indent: number, width: number | null): string {
  return ' '.repeat(width === null ? indent : Math.max(0, Math.min(indent, width - textWidth(line))))
}
