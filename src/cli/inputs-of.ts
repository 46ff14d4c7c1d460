import type { Command } from './command.js'
import type { Input } from './input.js'
import { questionInputs } from './question-inputs.js'

/** What a command takes: words in their order, and options. */
export interface Inputs {
  readonly words: readonly Input[]
  readonly options: readonly Input[]
}

/** What is given to a question in order; a list is the keys of its filter. */
export const parametersOf = (question: keyof typeof questionInputs): readonly (Input | readonly Input[])[] =>
  questionInputs[question]

const isKeys = (parameter: Input | readonly Input[]): parameter is readonly Input[] => Array.isArray(parameter)

/**
 * The words and options of a command: its own, or those of its question.
 *
 * @example
 * inputsOf(commands.stance).words.map(({ name }) => name) // ['actor', 'option']
 */
export function inputsOf(command: Command): Inputs {
  if (!('asks' in command)) return { words: command.takes, options: command.options ?? [] }
  const parameters = parametersOf(command.asks)
  const keys = parameters.filter(isKeys).flat()
  const own = parameters.filter((parameter): parameter is Input => !isKeys(parameter))
  const all = [...own, ...keys]
  const words = command.words?.flatMap((name) => all.find((input) => input.name === name) ?? []) ?? own
  return { words, options: all.filter((input) => !words.includes(input)) }
}
