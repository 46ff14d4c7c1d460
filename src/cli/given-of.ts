import type { Command } from './command.js'
import { commands } from './commands.js'
import { PLAIN } from './flags.js'
import type { Input } from './input.js'
import { inputsOf } from './inputs-of.js'
import type { Typed } from './program.js'
import type { Given } from './questions.js'
import { UsageError } from './usage-error.js'

/** Whether a comma parts values, or may be part of one. */
const isParted = ({ many, takes }: Input) => many === true && takes !== 'text' && takes !== 'file'

async function readWord(word: string, { takes, terms }: Input): Promise<unknown> {
  if (takes === 'number') return /^\d+$/.test(word) ? Number(word) : word
  if (takes === 'terms') return terms?.find((term) => String(term) === word) ?? word
  if (takes !== 'record' && takes !== 'reference') return word
  const { recordNamed } = await import('./record-named.js')
  const { collection, record } = recordNamed(word)
  return takes === 'record' ? record : { collection, id: record.id }
}

/** Some words as an input takes them. */
async function read(words: readonly string[], input: Input): Promise<unknown> {
  const parted = isParted(input) ? words.flatMap((word) => word.split(',')).map((word) => word.trim()) : words
  const values = await Promise.all(parted.map((word) => readWord(word, input)))
  return input.many === true ? values : values[0]
}

/**
 * What was typed, as the question takes it: words and options by the names of their inputs. Throws a UsageError for an
 * option that is given twice and takes one value, an UnknownIdError or UnknownRecordError for a record.
 */
export async function givenOf({ name, words, flags }: Typed): Promise<Given> {
  const command: Command = commands[name]
  const given: Record<string, unknown> = {}
  for (const [place, input] of inputsOf(command).words.entries()) {
    const typed = words[place]
    if (typed === undefined) continue
    const list = typeof typed === 'string' ? [typed] : typed
    if (list.length === 0) continue
    given[input.name] = await read(input.many === true ? list : [list.join(' ')], input)
  }
  const parts: Record<string, Record<string, unknown>> = {}
  for (const [flag, typed] of flags) {
    const [key, part] = flag.path
    if (typeof typed !== 'boolean' && flag.input.many !== true && typed.length > 1) {
      throw new UsageError(`${name}: --${flag.name} takes one value, not ${typed.join(' and ')}`)
    }
    const value = typeof typed === 'boolean' ? typed : await read(typed, flag.input)
    if (part === undefined) given[key] = value
    else parts[key] = { ...parts[key], [part]: value }
  }
  for (const [key, filter] of Object.entries(parts)) {
    const plain = given[key]
    given[key] = Array.isArray(plain) ? { [PLAIN]: plain, ...filter } : filter
  }
  return given
}
