import { CommanderError } from 'commander'
import { nearest } from '../semantics/nearest.js'
import { commands } from './commands.js'
import { flagsOf } from './flags.js'
import { inputsOf } from './inputs-of.js'
import { optionsOf, wordText } from './options-of.js'
import { outputs } from './outputs.js'
import { PROGRAM } from './program-name.js'

/** The errors that are about what was asked, by name: a question may come from another module with classes of its own. */
const asked: readonly string[] = [
  'UnknownIdError',
  'UnknownRecordError',
  'UnknownPointerError',
  'UsageError',
  'InvalidFilterError',
  'RangeError',
  'FileError',
]

type Name = keyof typeof commands

const shared = [...Object.values(outputs).map(({ flags }) => flags), '--help', '--version']

const flagNames = (name: Name) => [
  ...flagsOf(inputsOf(commands[name]).options).flatMap((flag) => optionsOf(flag).map(({ long }) => long ?? '')),
  ...shared,
]

const synopsis = (name: Name) => [PROGRAM, name, ...inputsOf(commands[name]).words.map(wordText)].join(' ')

/** What commander found wrong, with the nearest that would be right. */
function usage({ code, message }: CommanderError, name: Name | undefined): string {
  const [, given = ''] = /'([\s\S]*)'/.exec(message.split('\n(')[0] ?? '') ?? []
  if (code === 'commander.unknownCommand') {
    return `There is no command "${given}": the nearest is "${nearest(given, [...Object.keys(commands), ...shared])}". --help lists all.`
  }
  if (code === 'commander.unknownOption') {
    const [flag = ''] = given.split('=')
    const known = name === undefined ? shared : flagNames(name)
    if (known.includes(flag)) return `${name ?? PROGRAM}: ${flag} takes no value. Write it alone.`
    return `${name ?? PROGRAM} has no option "${flag}": the nearest is "${nearest(flag, known)}". --help lists all.`
  }
  const what = message.replace(/^error: /, '').replace(/\.$/, '')
  return name === undefined ? `${what}.` : `${name}: ${what}. Write: ${synopsis(name)}`
}

/** The message of a question, with the command for the question and the option for the key of a filter. */
function inTheWordsOf(name: Name, message: string): string {
  const [, text = message] = /^[a-z]\w*: ([\s\S]*)/.exec(message) ?? []
  if (text === message) return message
  const flag = flagsOf(inputsOf(commands[name]).options).find(({ path: [key, part] }) =>
    text.startsWith(`${part === undefined ? key : `${key}.${part}`} `),
  )
  const [key = ''] = text.split(' ', 1)
  return `${name}: ${flag === undefined ? text : `--${flag.name}${text.slice(key.length)}`}`
}

/**
 * What to say of an error that is about what was asked, and how to ask it; undefined for any other, which is a fault of
 * the program.
 */
export function saidWrong(error: unknown, name: Name | undefined): string | undefined {
  if (error instanceof CommanderError) return usage(error, name)
  if (!(error instanceof Error) || !asked.includes(error.name)) return undefined
  return name === undefined ? error.message : inTheWordsOf(name, error.message)
}
