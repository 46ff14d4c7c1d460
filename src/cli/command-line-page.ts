import { groups } from './command.js'
import { exitCodes } from './exit-codes.js'
import { type ManualCommand, type ManualEntry, manual, remarks, sharedOptions } from './manual.js'
import { PROGRAM } from './program-name.js'

const escaped = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

const table = (heads: readonly [string, string], entries: readonly ManualEntry[]) =>
  entries.length === 0
    ? ''
    : `\n| ${heads.join(' | ')} |\n| --- | --- |\n${entries
        .map(({ written, does }) => `| \`${written}\` | ${escaped(does)} |\n`)
        .join('')}`

const examplesOf = ({ examples }: ManualCommand) =>
  examples.length === 0 ? '' : `\n\`\`\`sh\n${examples.map((line) => `npx ${line}\n`).join('')}\`\`\`\n`

const commandText = (command: ManualCommand) =>
  [
    `\n### ${command.name}\n\n${escaped(command.does)}\n`,
    `\n    ${command.synopsis}\n`,
    table(['word', 'what it is'], command.words),
    table(['option', 'what it is'], command.options),
    examplesOf(command),
  ].join('')

/** The command line for the documentation: Markdown. */
export const commandLinePage = (): string =>
  [
    '<!-- Generated from src/cli by `npm run generate`. Do not edit: change the definitions. -->\n\n',
    `# The command line\n\n\`npx ${PROGRAM}\` asks the data from a terminal; every question of the package can be asked.\n`,
    ...remarks.map((text) => `\n${escaped(text)}\n`),
    '\n## Options of all commands\n',
    table(['option', 'what it does'], sharedOptions),
    '\n## Exit codes\n',
    table(
      ['code', 'what it says'],
      Object.entries(exitCodes).map(([written, does]) => ({ written, does })),
    ),
    ...groups.flatMap((group) => [`\n## ${group}\n`, ...manual.filter((one) => one.group === group).map(commandText)]),
  ].join('')
