import type { ExitCode } from '../../src/cli/exit-codes.js'
import { run } from '../../src/cli/run.js'
import type { Output } from '../../src/cli/terminal.js'

/** What a run wrote, and the code that it ended with. */
export interface Told {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: ExitCode
}

/** What may differ from a pipe in an empty environment. */
export interface Surroundings {
  /** The width of the terminal; a pipe where it is left out. */
  readonly width?: number
  readonly env?: Readonly<Record<string, string>>
}

/** What the command line writes for some arguments. */
export async function told(args: readonly string[], { width, env = {} }: Surroundings = {}): Promise<Told> {
  const written = { stdout: '', stderr: '' }
  const output = (name: keyof typeof written): Output => ({
    ...(width !== undefined && { isTTY: true, columns: width }),
    write: (content) => {
      written[name] += typeof content === 'string' ? content : new TextDecoder().decode(content)
    },
  })
  const exitCode = await run(args, { stdout: output('stdout'), stderr: output('stderr'), env })
  return { ...written, exitCode }
}

/** What the command line writes for a line without quotes. */
export const ask = (line: string, surroundings?: Surroundings) => told(line.split(' '), surroundings)

/** What a line answers as JSON. */
export const json = async (line: string): Promise<unknown> => JSON.parse((await ask(`${line} --json`)).stdout)
