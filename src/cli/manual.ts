import { type Command, groups } from './command.js'
import { commands } from './commands.js'
import { flagsOf } from './flags.js'
import { inWords } from './in-words.js'
import { inputsOf } from './inputs-of.js'
import { optionsOf, wordText } from './options-of.js'
import { outputs } from './outputs.js'
import { PROGRAM } from './program-name.js'

/** Something that can be written after a command, and what it is. */
export interface ManualEntry {
  readonly written: string
  readonly does: string
}

/** A command as a manual has it. */
export interface ManualCommand {
  readonly name: string
  readonly group: Command['group']
  readonly does: string
  readonly synopsis: string
  readonly words: readonly ManualEntry[]
  readonly options: readonly ManualEntry[]
  readonly examples: readonly string[]
}

/** Every command with what it takes, in the order of the groups: what the man page and the documentation print. */
export const manual: readonly ManualCommand[] = groups.flatMap((group) =>
  Object.entries<Command>(commands)
    .filter(([, command]) => command.group === group)
    .map(([name, command]) => {
      const { words, options } = inputsOf(command)
      const flags = flagsOf(options).map((flag) => ({ flag, written: optionsOf(flag) }))
      return {
        name,
        group,
        does: command.does,
        synopsis: [PROGRAM, name, ...words.map(wordText), ...(options.length === 0 ? [] : ['[options]'])].join(' '),
        words: words.flatMap((input) => {
          const does = inWords(input)
          return does === '' ? [] : [{ written: wordText(input), does }]
        }),
        options: flags.map(({ flag, written }) => ({
          written: written.map((option) => option.flags).join(', '),
          does: inWords(flag.input),
        })),
        examples: command.examples.map((line) => `${PROGRAM} ${line}`),
      }
    }),
)

/** The options that all commands have. */
export const sharedOptions: readonly ManualEntry[] = [
  ...Object.values(outputs).map(({ flags, does }) => ({ written: flags, does })),
  { written: '-h, --help', does: 'Print help, for a command with examples.' },
  { written: '--version', does: 'Print the version of the package.' },
]

/** What holds for all commands, a paragraph each. */
export const remarks = [
  'An option that takes several values may be given several times, or hold them with commas between: any of them will do.',
  'A day is 2025-03-20, 2025-03 or 2025. Dates that are uncertain count where they surely fall within; --within possibly counts those as well that may, and marks them with ?.',
  'On a terminal an answer is aligned, coloured and wrapped to the width. Down a pipe it is plain, a row a line without headers; --json, --ndjson and --csv are for other programs. What went wrong is written to standard error.',
  `Where the package is installed for good, the line  source <(${PROGRAM} complete bash)  in ~/.bashrc has the shell complete commands, options, ids and terms, and likewise for zsh and fish; that of bash needs the package bash-completion.`,
] as const
