import { Command } from 'commander'
import { release } from '../dataset/release.js'
import { type Command as Definition, groups } from './command.js'
import { commands } from './commands.js'
import { exitCodes } from './exit-codes.js'
import { type Flag, flagsOf } from './flags.js'
import { inWords } from './in-words.js'
import { inputsOf } from './inputs-of.js'
import { optionsOf, wordText } from './options-of.js'
import { outputs } from './outputs.js'
import { PROGRAM } from './program-name.js'
import { labelled } from './view/labelled.js'

/** What was typed for a command: its words, and the values of each flag that was given. */
export interface Typed {
  readonly name: keyof typeof commands
  readonly words: readonly (string | readonly string[] | undefined)[]
  readonly flags: ReadonlyMap<Flag, boolean | readonly string[]>
  /** The options that all commands have, by name. */
  readonly shared: Readonly<Record<string, unknown>>
}

/** The examples as the help of a command shows them. */
const examplesText = ({ examples }: Definition) =>
  `\nExamples:\n${examples.map((line) => `  $ ${PROGRAM} ${line}\n`).join('')}`

const exitText = (width: number) => {
  const entries = Object.entries(exitCodes).map(([label, says]) => ({ label, texts: [says] }))
  return `\nExit codes:\n${labelled(entries, 2, { width, colour: false })}`
}

function addInputs(command: Command, name: Typed['name'], onTyped: (typed: Typed) => void): void {
  const definition: Definition = commands[name]
  const { words, options } = inputsOf(definition)
  for (const word of words) command.argument(wordText(word), inWords(word))
  const flags = flagsOf(options).map((flag) => ({ flag, options: optionsOf(flag) }))
  for (const option of flags.flatMap((one) => one.options)) command.addOption(option)
  command.addHelpText('after', examplesText(definition))
  command.action((...given: readonly unknown[]) => {
    const values: Readonly<Record<string, boolean | readonly string[] | undefined>> = command.opts()
    const typed = flags.flatMap(({ flag, options: [option] }) => {
      const value = option && values[option.attributeName()]
      return value === undefined ? [] : [[flag, value] as const]
    })
    onTyped({
      name,
      words: words.map((_, place) => given[place] as Typed['words'][number]),
      flags: new Map(typed),
      shared: command.parent?.opts() ?? {},
    })
  })
}

/** Whether a word is the name of a command. */
export const isCommand = (word: string | undefined): word is Typed['name'] =>
  word !== undefined && Object.hasOwn(commands, word)

/**
 * The program as commander has it for some arguments: where they begin with a command it has no other, and only those
 * that they name have their words and options, so that a start does not build what it does not use.
 */
export function programFor(args: readonly string[], width: number, onTyped: (typed: Typed) => void): Command {
  const [first] = args
  const names = isCommand(first) ? [first] : Object.keys(commands).filter(isCommand)
  const program = new Command(PROGRAM)
    .description(
      `The diplomacy to end the Russia-Ukraine war as data: version ${release.version}, from sources published up to ${release.asOf}.`,
    )
    .version(release.version, '--version', 'Print the version of the package.')
    .helpOption('-h, --help', 'Print help, for a command with examples.')
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', () => exitText(width))
  for (const { flags, does } of Object.values(outputs)) program.option(flags, does)
  for (const group of groups) {
    for (const name of names) {
      const { does, group: home } = commands[name]
      if (home !== group) continue
      const command = program.command(name).description(does).helpGroup(`${group}:`).summary(does)
      if (args.includes(name)) addInputs(command, name, onTyped)
    }
  }
  return program.helpCommand('help [command]', 'Print the help of a command.')
}
