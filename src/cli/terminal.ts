import type { Screen } from './view/screen.js'

/** A stream that the command line writes to. */
export interface Output {
  readonly isTTY?: boolean
  readonly columns?: number
  write(content: string | Uint8Array): unknown
}

/** What the command line runs in. */
export interface Terminal {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}

const WIDTH = 80

/** What answers are shown on: a terminal has a width, a pipe has none, and colours are as the environment wants them. */
export function screenOf({ stdout, env }: Terminal, isColoured: boolean): Screen {
  const { NO_COLOR = '', FORCE_COLOR = '', TERM } = env
  const isTerminal = stdout.isTTY === true
  const byItself = isTerminal && TERM !== 'dumb' && NO_COLOR === ''
  return {
    width: isTerminal ? (stdout.columns ?? WIDTH) : null,
    colour: isColoured && (FORCE_COLOR === '' ? byItself : FORCE_COLOR !== '0'),
  }
}
