import { parseArgs } from 'node:util'
import { release } from '../dataset/release.js'
import { UnknownIdError } from '../filter/unknown-id-error.js'
import { UnknownPointerError } from '../filter/unknown-pointer-error.js'
import { nearest } from '../semantics/nearest.js'
import { type Command, commands, singleOptions } from './commands.js'
import { textTable } from './text-table.js'
import { UnknownRecordError } from './unknown-record-error.js'
import { UsageError } from './usage-error.js'

/** What a run of the command line prints, and the code it ends with: 0, 1 for what was not found, 2 for wrong usage. */
export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: 0 | 1 | 2
}

const all: Readonly<Record<string, Command>> = commands
const names = Object.keys(commands)

const HELP = `ukraine-peace-talks: the diplomacy to end the Russia-Ukraine war as data,
version ${release.version}, from sources published up to ${release.asOf}.

${names.map((name) => `  ${all[name]?.usage ?? name}\n      ${all[name]?.does ?? ''}\n`).join('')}
  --json     Print the answer as JSON.
  --help     Print this.
  --version  Print the version of the package.

An option that takes a value may be given several times or hold several values with commas between: any of them will do.
A day is 2025-03-20, 2025-03 or 2025. Dates that are uncertain count where they surely fall within; --within possibly counts
those as well that may, and marks them with ?.
`

const dashed = (option: string) => option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

function commandNamed(name: string): Command {
  const command = Object.hasOwn(all, name) ? all[name] : undefined
  if (command !== undefined) return command
  throw new UsageError(`There is no command "${name}": the nearest is "${nearest(name, names)}". --help lists all.`)
}

function checkOptions(args: readonly string[], name: string, known: readonly string[]) {
  for (const arg of args) {
    if (arg === '--') return
    const option = /^--([^=]+)/.exec(arg)?.[1] ?? /^-([a-z].*)/.exec(arg)?.[1]
    if (option === undefined || known.includes(option)) continue
    throw new UsageError(
      `${name} has no option "${arg.split('=')[0]}": the nearest is "--${nearest(option, known)}". --help lists all.`,
    )
  }
}

/** The arguments with a value that starts with a minus sign, such as --polarity -1, joined to its option. */
function joined(args: readonly string[]): readonly string[] {
  const [first, second, ...rest] = args
  if (first === undefined) return []
  if (second !== undefined && /^--[^=]+$/.test(first) && /^-\d/.test(second)) {
    return [`${first}=${second}`, ...joined(rest)]
  }
  return [first, ...joined(args.slice(1))]
}

function readArgs(args: readonly string[], command: Command, name: string) {
  const flags = { json: { type: 'boolean' } } as const
  const options = Object.fromEntries(
    command.options.map((option) => [dashed(option), { type: 'string', multiple: true } as const]),
  )
  checkOptions(args, name, [...Object.keys(options), 'json', 'help', 'version'])
  try {
    return parseArgs({ args: [...joined(args)], options: { ...options, ...flags }, allowPositionals: true })
  } catch (error) {
    throw new UsageError(`${name}: ${(error as Error).message}`)
  }
}

function answer([first = '', ...others]: readonly string[]): string {
  const [name = '', ...args] = first === '--json' ? [...others, first] : [first, ...others]
  const command = commandNamed(name)
  const { values, positionals } = readArgs(args, command, name)
  const expected = command.usage.split(' ').slice(1)
  const needed = expected.filter((word) => /^[A-Za-z]/.test(word)).length > 0 && command.options.length === 0 ? 1 : 0
  const allowed = command.options.length > 0 ? 0 : expected.length
  if (positionals.length < needed || positionals.length > allowed) {
    throw new UsageError(`${name} was given ${positionals.length} name(s): write ukraine-peace-talks ${command.usage}`)
  }
  const given: Readonly<{ json?: unknown; [option: string]: unknown }> = values
  const filter: Record<string, unknown> = {}
  for (const option of command.options) {
    const value = given[dashed(option)]
    if (Array.isArray(value)) {
      const single = singleOptions.includes(option)
      const words = single ? value : value.flatMap((one: string) => one.split(',')).map((word) => word.trim())
      if (single && words.length > 1)
        throw new UsageError(`${name}: --${option} takes one value, not ${words.join(' and ')}`)
      filter[option] = single ? words[0] : words
    }
  }
  const { json, rows } = command.answer(filter, positionals)
  return given.json === true ? `${JSON.stringify(json, null, 2)}\n` : textTable(rows)
}

/**
 * What the command line prints for some arguments, and the code it ends with; it reads nothing but the data of the
 * package.
 *
 * @example
 * run(['list', 'issues']).stdout
 */
export function run(args: readonly string[]): Run {
  const before = args.includes('--') ? args.slice(0, args.indexOf('--')) : args
  if (before.includes('--help') || before.includes('-h')) return { stdout: HELP, stderr: '', exitCode: 0 }
  if (before.includes('--version')) {
    return { stdout: `${release.version}\n`, stderr: '', exitCode: 0 }
  }
  if (args.length === 0) return { stdout: '', stderr: HELP, exitCode: 2 }
  try {
    return { stdout: answer(args), stderr: '', exitCode: 0 }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const missing = [UnknownIdError, UnknownRecordError, UnknownPointerError].some((kind) => error instanceof kind)
    const wrong = missing || ['UsageError', 'InvalidFilterError', 'RangeError'].includes(error.name)
    if (!wrong) throw error
    return { stdout: '', stderr: `${error.message}\n`, exitCode: missing ? 1 : 2 }
  }
}
