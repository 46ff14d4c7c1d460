import * as z from 'zod'
import { nearest } from '../../src/semantics/nearest.js'
import type { Coding, Entry } from './coding.js'
import type { Sample } from './sample.js'

/** The ids that a coding may name. */
export interface KnownIds {
  readonly option: readonly string[]
  readonly actor: readonly string[]
  readonly place: readonly string[]
}

/** A coding with a fault: it says which file, which unit, and what to do. */
export class CodingError extends Error {
  override readonly name = 'CodingError'
  constructor(file: string, faults: readonly string[]) {
    super(`${file} cannot be used:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
  }
}

const referents: Readonly<Record<string, keyof KnownIds>> = {
  option: 'option',
  onBehalfOf: 'actor',
  claimant: 'actor',
  place: 'place',
}
/** The fields in which `none` is said. */
const MAY_BE_NONE = ['onBehalfOf', 'place']

function unknownIds(entry: Entry, known: KnownIds): string[] {
  return Object.entries(entry).flatMap(([field, value]) => {
    const referent = referents[field]
    if (referent === undefined || value === null || typeof value === 'number') return []
    if (known[referent].includes(value) || (value === 'none' && MAY_BE_NONE.includes(field))) return []
    return [
      `${entry.unit} /${field}: there is no ${referent} "${value}"; the nearest is "${nearest(value, known[referent])}"`,
    ]
  })
}

/**
 * A coding as its file has it. Throws a CodingError where it is not JSON or not of the schema, where it leaves out a unit
 * of the sample, codes one twice or as another collection, or names what there is not.
 */
export function readCoding<Read extends Coding>(
  file: string,
  text: string,
  schema: z.ZodType<Read>,
  sample: Sample,
  known: KnownIds,
): Read {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new CodingError(file, [`it is not JSON: ${error instanceof Error ? error.message : error}`])
  }
  const read = schema.safeParse(json)
  if (!read.success) {
    throw new CodingError(
      file,
      read.error.issues.map(({ path, message }) => {
        const [list, place] = path
        const entry =
          list === 'entries' && typeof place === 'number'
            ? z.object({ entries: z.array(z.unknown()) }).parse(json).entries[place]
            : undefined
        const unit = z.object({ unit: z.string() }).safeParse(entry)
        return `${unit.success ? `${unit.data.unit} ` : ''}/${path.join('/')}: ${message}`
      }),
    )
  }
  const { entries } = read.data
  const byUnit = new Map(entries.map((entry) => [entry.unit, entry]))
  const faults = [
    ...entries.flatMap(({ unit }, place) =>
      entries.findIndex((entry) => entry.unit === unit) < place ? [`${unit} is coded twice: keep one entry`] : [],
    ),
    ...sample.units.flatMap(({ unit, collection }) => {
      const entry = byUnit.get(unit)
      if (entry === undefined) return [`${unit} is missing: code it, with null for what cannot be told`]
      return entry.collection === collection
        ? []
        : [`${unit} is one of the ${collection}, not of the ${entry.collection}`]
    }),
    ...[...byUnit.keys()]
      .filter((unit) => !sample.units.some((one) => one.unit === unit))
      .map((unit) => `${unit} is not in the sample: take it out`),
    ...entries.flatMap((entry) => unknownIds(entry, known)),
  ]
  if (faults.length > 0) throw new CodingError(file, faults)
  return read.data
}
