import type { Input } from './input.js'

/** An option of the command line, and the key of the filter that it fills. */
export interface Flag {
  /** What stands after the two hyphens. */
  readonly name: string
  readonly input: Input
  /** The key, and where it is a filter of its own the part of it. */
  readonly path: readonly [key: string, part?: string]
}

/** The names that are another word on the command line. */
const renamed: Readonly<Record<string, string>> = { asOf: 'on' }

const dashed = (name: string) => renamed[name] ?? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The part of a filter of its own that its plain values stand for. */
export const PLAIN = 'any'

/**
 * The options that fill the keys of a filter: one a key, and one for each part of a key that is a filter of its own.
 *
 * @example
 * flagsOf([{ name: 'onBehalfOf', takes: 'actors' }]).map(({ name }) => name) // ['on-behalf-of']
 */
export const flagsOf = (inputs: readonly Input[]): readonly Flag[] =>
  inputs.flatMap((input) => [
    { name: dashed(input.name), input, path: [input.name] },
    ...(input.parts ?? [])
      .filter(({ name }) => name !== PLAIN)
      .map(
        (part): Flag => ({
          name: `${dashed(input.name)}-${dashed(part.name)}`,
          input: part,
          path: [input.name, part.name],
        }),
      ),
  ])
