/** What an answer is shown on. */
export interface Screen {
  /** How many columns a line has; null for a pipe: nothing is wrapped, and what is drawn is ASCII. */
  readonly width: number | null
  /** Whether meanings have colours. */
  readonly colour: boolean
}
