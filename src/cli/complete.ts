import { type Complete, RootCommand } from '@bomb.sh/tab'
import { published } from '../dataset/published.js'
import type { CodebookTerm } from '../generate/codebook-term.js'
import { collectionNames } from '../vocabulary/collections.js'
import { commands } from './commands.js'
import { flagsOf } from './flags.js'
import { inWords } from './in-words.js'
import type { Input } from './input.js'
import { inputsOf } from './inputs-of.js'
import { labelOf } from './label-of.js'
import { isLong } from './options-of.js'
import { outputs } from './outputs.js'

const offer = (complete: Complete, id: string, label: string) => complete(id, label.replace(/\s+/g, ' '))

function offerAll(complete: Complete, name: (typeof collectionNames)[number]): void {
  for (const record of published[name]) offer(complete, record.id, labelOf(record))
}

/** What may stand where an input is given: ids, terms, or nothing where any text may. */
function candidates({ takes, terms }: Input, codebook: readonly CodebookTerm[]) {
  return (complete: Complete): void => {
    if (takes === 'terms') for (const term of terms ?? []) complete(String(term), '')
    else if (takes === 'codebook') for (const { id, definition } of codebook) offer(complete, id, definition)
    else if (takes === 'options') {
      for (const { options } of published.issues) for (const { id, label } of options) offer(complete, id, label)
    } else if (takes === 'record' || takes === 'reference') for (const name of collectionNames) offerAll(complete, name)
    else {
      const collection = collectionNames.find((name) => name === takes)
      if (collection !== undefined) offerAll(complete, collection)
    }
  }
}

/** Prints what may stand in place of the last word, as a shell asks for it by the script of `complete`. */
export async function complete(words: readonly string[]): Promise<void> {
  const codebook = words.includes('codebook') ? (await import('../exports/codebook-terms.js')).codebookTerms : []
  const root = new RootCommand()
  for (const [name, definition] of Object.entries(commands)) {
    const command = root.command(name, definition.does)
    if (!words.includes(name)) continue
    const inputs = inputsOf(definition)
    for (const input of inputs.words) command.argument(input.name, candidates(input, codebook), isLong(input))
    for (const { name: flag, input } of flagsOf(inputs.options)) {
      if (input.takes === 'yes') command.option(flag, inWords(input)).option(`no-${flag}`, 'The opposite.')
      else command.option(flag, inWords(input), candidates(input, codebook))
    }
    for (const { flags, does } of Object.values(outputs)) command.option(flags.replace(/^--/, ''), does)
    command.option('help', 'Print help.')
  }
  root.parse([...words])
}
