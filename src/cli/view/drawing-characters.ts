import type { Screen } from './screen.js'

/** A character on a terminal, and the one that stands for it in a pipe. */
export interface DrawingCharacter {
  readonly terminal: string
  readonly pipe: string
}

/** The character that a screen is drawn with. */
export const drawn = ({ terminal, pipe }: DrawingCharacter, { width }: Screen): string =>
  width === null ? pipe : terminal
