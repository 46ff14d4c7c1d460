import { CommanderError } from 'commander'
import { answered } from './answered.js'
import type { Command } from './command.js'
import { commands } from './commands.js'
import type { ExitCode } from './exit-codes.js'
import { givenOf } from './given-of.js'
import { outputs } from './outputs.js'
import { isCommand, programFor, type Typed } from './program.js'
import { saidWrong } from './said-wrong.js'
import type { Terminal } from './terminal.js'
import { UsageError } from './usage-error.js'
import { wantedOutput } from './wanted-output.js'
import { writeReply } from './write-reply.js'

/** What was typed, read by commander; a code where it has said all there is to say: help or the version. */
function typedIn(args: readonly string[], terminal: Terminal): Typed | ExitCode {
  let typed: Typed | undefined
  let help = ''
  const width = terminal.stdout.columns ?? 80
  const program = programFor(args, width, (one) => {
    typed = one
  })
  for (const one of [program, ...program.commands]) {
    one.exitOverride().configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => {
        help += text
      },
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
  }
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    if (error.code !== 'commander.help') throw error
    const [first, second] = args
    if (first === 'help' && second !== undefined) {
      throw new CommanderError(2, 'commander.unknownCommand', `error: unknown command '${second}'`)
    }
    terminal.stderr.write(help)
    return 2
  }
  if (typed === undefined) throw new TypeError(`commander ran no command for ${args.join(' ')}`)
  return typed
}

/**
 * Does what the arguments ask, and gives the code to end with. Whatever is wrong with them is written to the terminal; only
 * a fault of the program is thrown.
 *
 * @example
 * await run(['list', 'issues'], process)
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const name = args.find(isCommand)
  const [first, second, ...words] = args
  if (first === 'complete' && second === '--') {
    const { offerCompletions } = await import('./offer-completions.js')
    await offerCompletions(words)
    return 0
  }
  try {
    const typed = typedIn(args, terminal)
    if (typeof typed === 'number') return typed
    const command: Command = commands[typed.name]
    const output = wantedOutput(typed.shared)
    if (output !== undefined && 'writesItself' in command) {
      throw new UsageError(`${typed.name}: ${outputs[output].flags} is for answers, and this gives none: leave it out`)
    }
    const reply = await answered(command, await givenOf(typed), terminal)
    return reply === undefined ? 0 : await writeReply(reply, typed.shared, terminal)
  } catch (error) {
    const wrong = saidWrong(error, name)
    if (wrong === undefined) throw error
    terminal.stderr.write(`${wrong}\n`)
    return 2
  }
}
