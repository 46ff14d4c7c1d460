/** What an answer is shown on. */
export interface Screen {
  /** How many columns a line has; null for a pipe: nothing is wrapped. */
  readonly width: number | null
  /** Whether meanings have colours. */
  readonly colour: boolean
}

/** A screen that is a terminal. */
export interface TerminalScreen extends Screen {
  readonly width: number
}
