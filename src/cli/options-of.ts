import { Option } from 'commander'
import type { Flag } from './flags.js'
import { inWords, placeOf } from './in-words.js'
import type { Input } from './input.js'

/** The options of a flag: one that takes a value as often as it is given, or one that says yes and one that says no. */
export function optionsOf({ name, input }: Flag): readonly Option[] {
  const does = inWords(input)
  if (input.takes === 'yes') return [new Option(`--${name}`, does), new Option(`--no-${name}`, 'The opposite.')]
  const option = new Option(`--${name} <${placeOf(input)}>`, does)
  option.argParser((value: string, before: readonly string[] = []) => [...before, value])
  return [option.makeOptionMandatory(input.needed === true)]
}

/** Whether a word takes in all that follow it. */
export const isLong = ({ many, takes, spelled }: Input) => many === true || takes === 'text' || spelled === true

/** A word in a synopsis, such as `<actor>` or `[option...]`. */
export function wordText(input: Input): string {
  const text = `${input.name}${isLong(input) ? '...' : ''}`
  return input.needed === true ? `<${text}>` : `[${text}]`
}
