import type { Cell } from './view/cells.js'
import type { Column } from './view/columns.js'
import type { Screen, TerminalScreen } from './view/screen.js'

/** A value as tables of other programs hold it. */
export type Value = string | number | null

/** How an answer is shown. */
export interface Shown {
  /** What the columns of CSV are called. */
  readonly names: readonly string[]
  /** The rows of CSV. */
  readonly values: readonly (readonly Value[])[]
  /** What heads the columns on a terminal, and what kind of cell they hold. */
  readonly columns: readonly Column[]
  /** The rows that go down a pipe. */
  readonly lines: readonly (readonly string[])[]
  /** The rows on a terminal. */
  readonly cells: readonly (readonly Cell[])[]
  /** What is drawn above the rows on a terminal. */
  readonly drawing?: (screen: TerminalScreen) => string
  /** What stands in place of the rows wherever a person may read it. */
  readonly page?: (screen: Screen) => string
}
