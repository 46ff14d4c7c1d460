import { type Complete, RootCommand } from '@bomb.sh/tab'
import { published } from '../dataset/published.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import { commands } from './commands.js'
import { flagsOf } from './flags.js'
import { inWords } from './in-words.js'
import type { Input } from './input.js'
import { inputsOf } from './inputs-of.js'
import { labelOf } from './label-of.js'
import { isLong } from './options-of.js'
import { outputs } from './outputs.js'

/** Something that may be written, and what it is. */
type Candidate = readonly [written: string, is: string]

const recordsOf = (name: CollectionName): readonly Candidate[] =>
  published[name].map((record) => [record.id, labelOf(record)])
const options = (): readonly Candidate[] =>
  published.issues.flatMap((issue) => issue.options.map(({ id, label }) => [id, label] as const))
const records = (): readonly Candidate[] => collectionNames.flatMap(recordsOf)

/** What lists what may be written where that is more than the ids of a collection. */
const lists: Readonly<Partial<Record<Input['takes'], (input: Input) => Promise<readonly Candidate[]>>>> = {
  terms: async ({ terms = [] }) => terms.map((term) => [String(term), '']),
  codebook: async () => {
    const { codebookTerms } = await import('../exports/codebook-terms.js')
    return codebookTerms.map(({ id, definition }) => [id, definition])
  },
  options: async () => options(),
  record: async () => records(),
  reference: async () => records(),
  name: async () => [...records(), ...options()],
}

/** What offers what may stand where an input is given; nothing where any text may. */
async function offering(input: Input): Promise<(complete: Complete) => void> {
  const collection = collectionNames.find((name) => name === input.takes)
  const candidates = collection === undefined ? await lists[input.takes]?.(input) : recordsOf(collection)
  return (complete) => {
    for (const [written, is] of candidates ?? []) complete(written, is.replace(/\s+/g, ' '))
  }
}

/** Prints what may stand in place of the last word, as a shell asks for it by the script of `complete`. */
export async function offerCompletions(words: readonly string[]): Promise<void> {
  const root = new RootCommand()
  for (const [name, definition] of Object.entries(commands)) {
    const command = root.command(name, definition.does)
    if (!words.includes(name)) continue
    const inputs = inputsOf(definition)
    for (const input of inputs.words) command.argument(input.name, await offering(input), isLong(input))
    for (const { name: flag, input } of flagsOf(inputs.options)) {
      if (input.takes === 'yes') command.option(flag, inWords(input)).option(`no-${flag}`, 'The opposite.')
      else command.option(flag, inWords(input), await offering(input))
    }
    for (const { flags, does } of Object.values(outputs)) command.option(flags.replace(/^--/, ''), does)
    command.option('help', 'Print help.')
  }
  root.parse([...words])
}
