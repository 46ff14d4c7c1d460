import type { Demand } from '../../src/changes/version-step.js'
import { canonicalJson } from '../../src/semantics/canonical-json.js'
import type { JsonSchema } from './json-schema.js'

/** Why a field that is no longer in the schema demands what it demands. */
export const FIELD_REMOVED = 'the field was removed'

/** Keywords that only say something about a value, or that are compared by what they hold. */
const READ = ['properties', 'required', 'items', 'prefixItems', 'anyOf', 'oneOf', 'enum', 'const', 'type', 'default']
const SILENT = ['description', 'title', '$schema', 'x-editorial']

/** A schema that allows one sort of value, as each option of a union does. */
interface Option extends JsonSchema {
  readonly type?: string
}

/** The options of a schema, one where it is no union. */
function optionsIn(schema: JsonSchema): readonly Option[] {
  const union = schema.anyOf ?? schema.oneOf
  if (union !== undefined) return union.flatMap(optionsIn)
  const { type, ...rest } = schema
  return [type ?? []].flat().map((one) => ({ ...rest, type: one }))
}

/** What a value may be besides null, and whether it may be null. */
function optionsOf(schema: JsonSchema): { readonly options: readonly Option[]; readonly nullable: boolean } {
  const all = optionsIn(schema)
  const options = all.filter(({ type }) => type !== 'null')
  return { options, nullable: options.length < all.length }
}

/** The terms that a value may be; null where it is no closed list. */
function termsOf(schema: JsonSchema): readonly string[] | null {
  if ('const' in schema) return [String(schema.const)]
  return schema.enum?.map(String) ?? null
}

/** By what the options of a union are told apart: their kind, and the fields that hold one of a closed list. */
function sortOf(schema: Option): string {
  const fields = Object.entries(schema.properties ?? {})
  const fixed = fields.filter(([, field]) => 'const' in field).map(([name, field]) => `${name}=${field.const}`)
  return [schema.type, ...fixed].join(' ')
}

/** Each option of the older union with what stands for it in the newer one: the only one for the only one, else by its sort. */
function pairsOf(before: readonly Option[], after: readonly Option[]) {
  const [one] = before
  if (one !== undefined && before.length === 1 && after.length === 1)
    return { pairs: [{ old: one, now: after[0] }], added: [] }
  const left = [...after]
  const take = (found: Option | undefined) => (found === undefined ? undefined : left.splice(left.indexOf(found), 1)[0])
  const pairs = before.map((old) => {
    const equal = left.find((one) => canonicalJson(one) === canonicalJson(old))
    const alike = left.filter((one) => sortOf(one) === sortOf(old))
    const names = Object.keys(old.properties ?? {})
    const shared = (one: Option) => names.filter((name) => name in (one.properties ?? {})).length
    return { old, now: take(equal ?? alike.sort((a, b) => shared(b) - shared(a))[0]) }
  })
  return { pairs, added: left }
}

const wider: Readonly<Record<string, string>> = { integer: 'number' }

function* compareTerms(path: string, before: JsonSchema, after: JsonSchema): Generator<Demand> {
  const [had, has] = [termsOf(before), termsOf(after)]
  if (had === null && has === null) return
  if (had === null)
    yield { step: 'major', subject: path, reason: 'any value could stand here, and now a term of a list' }
  else if (has === null)
    yield { step: 'minor', subject: path, reason: 'a term of a list stood here, and now any value may' }
  else {
    for (const term of had)
      if (!has.includes(term)) yield { step: 'major', subject: path, reason: `the term "${term}" was removed` }
    for (const term of has)
      if (!had.includes(term)) yield { step: 'minor', subject: path, reason: `the term "${term}" is new` }
  }
}

function* compareFields(path: string, before: JsonSchema, after: JsonSchema): Generator<Demand> {
  const [had, has] = [before.properties ?? {}, after.properties ?? {}]
  for (const [name, field] of Object.entries(had)) {
    const now = has[name]
    const at = `${path}/${name}`
    if (now === undefined) yield { step: 'major', subject: at, reason: FIELD_REMOVED }
    else {
      if ('default' in field && !('default' in now))
        yield {
          step: 'major',
          subject: at,
          reason: 'the field could be left out of a record by hand, and now it is required',
        }
      yield* compareSchemas(field, now, at)
    }
  }
  for (const [name, field] of Object.entries(has)) {
    if (name in had) continue
    const subject = `${path}/${name}`
    yield 'default' in field
      ? { step: 'minor', subject, reason: 'the field is new' }
      : { step: 'major', subject, reason: 'the field is new, and a record by hand must have it: give it a default' }
  }
}

/** What is asked of a value beyond its type: patterns, lengths, bounds. */
function* compareLimits(path: string, before: JsonSchema, after: JsonSchema): Generator<Demand> {
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const keyword of [...keywords].sort()) {
    if (READ.includes(keyword) || SILENT.includes(keyword)) continue
    const [had, has] = [before[keyword], after[keyword]]
    if (canonicalJson(had ?? null) === canonicalJson(has ?? null)) continue
    const lower = keyword.startsWith('min') && Number(has ?? 0) < Number(had)
    const higher = keyword.startsWith('max') && Number(has ?? Number.POSITIVE_INFINITY) > Number(had)
    yield {
      step: has === undefined || (had !== undefined && (lower || higher)) ? 'minor' : 'major',
      subject: path,
      reason: `${keyword} was ${JSON.stringify(had) ?? 'not there'} and is ${JSON.stringify(has) ?? 'not there'}`,
    }
  }
}

function* compareOption(path: string, before: Option, after: Option): Generator<Demand> {
  if (before.type !== after.type) {
    const widened = wider[before.type ?? ''] === after.type
    yield { step: widened ? 'minor' : 'major', subject: path, reason: `it was ${before.type}, and is ${after.type}` }
    if (!widened) return
  }
  yield* compareTerms(path, before, after)
  yield* compareFields(path, before, after)
  yield* compareLimits(path, before, after)
  if (before.items && after.items) yield* compareSchemas(before.items, after.items, `${path}/*`)
  const [had, has] = [before.prefixItems ?? [], after.prefixItems ?? []]
  if (had.length !== has.length)
    yield { step: 'major', subject: path, reason: `it had ${had.length} places, and has ${has.length}` }
  for (const [place, item] of had.entries()) {
    const now = has[place]
    if (now !== undefined) yield* compareSchemas(item, now, `${path}/${place}`)
  }
}

/**
 * What the differences of two JSON Schemas demand of the version, each with the pointer into the data, `*` for a place
 * in a list. What a description says is not looked at.
 */
export function* compareSchemas(before: JsonSchema, after: JsonSchema, path = ''): Generator<Demand> {
  const [old, now] = [optionsOf(before), optionsOf(after)]
  if (old.nullable && !now.nullable) yield { step: 'major', subject: path, reason: 'it can no longer be null' }
  if (!old.nullable && now.nullable)
    yield { step: 'major', subject: path, reason: 'it can be null, which it could not' }
  const { pairs, added } = pairsOf(old.options, now.options)
  for (const { old: option, now: other } of pairs) {
    if (other !== undefined) yield* compareOption(path, option, other)
    else yield { step: 'major', subject: path, reason: `it can no longer be ${sortOf(option)}` }
  }
  for (const option of added) yield { step: 'minor', subject: path, reason: `it can be ${sortOf(option)} as well` }
}
