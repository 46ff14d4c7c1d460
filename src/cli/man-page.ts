import { exitCodes } from './exit-codes.js'
import { type ManualCommand, type ManualEntry, manual, remarks, sharedOptions } from './manual.js'
import { PROGRAM } from './program-name.js'

/** A text as roff takes it for what it is. */
const escaped = (text: string) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1')
    .replace(/[^ -~]/gu, (sign) => `\\[u${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`)

const heading = (title: string) => `.SH ${title.toUpperCase()}\n`
const paragraph = (text: string) => `.PP\n${escaped(text)}\n`
const entry = ({ written, does }: ManualEntry) => `.TP\n.B ${escaped(written)}\n${escaped(does)}\n`

const commandText = ({ name, does, synopsis, words, options, examples }: ManualCommand) =>
  [
    `.SS ${escaped(name)}\n`,
    `${escaped(does)}\n`,
    `.PP\n.B ${escaped(synopsis)}\n`,
    ...[...words, ...options].map(entry),
    ...(examples.length === 0
      ? []
      : [`.PP\nFor example:\n.PP\n.nf\n.RS\n${examples.map((line) => `${escaped(line)}\n`).join('')}.RE\n.fi\n`]),
  ].join('')

/** The manual of the program as a page of man: roff. */
export const manPage = (): string =>
  [
    '.\\" Generated from src/cli by `npm run generate`. Do not edit: change the definitions.\n',
    `.TH ${PROGRAM.toUpperCase()} 1\n`,
    heading('Name'),
    `${escaped(PROGRAM)} \\- the diplomacy to end the Russia\\-Ukraine war as data\n`,
    heading('Synopsis'),
    `.B ${escaped(PROGRAM)}\n.I command\n[words] [options]\n`,
    heading('Description'),
    ...remarks.map(paragraph),
    heading('Commands'),
    ...manual.map(commandText),
    heading('Options of all commands'),
    ...sharedOptions.map(entry),
    heading('Exit status'),
    ...Object.entries(exitCodes).map(([written, does]) => entry({ written, does })),
  ].join('')
