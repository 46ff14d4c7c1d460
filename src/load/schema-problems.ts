import * as z from 'zod'
import { jsonPointer } from '../semantics/json-pointer.js'
import { nearest } from '../semantics/nearest.js'
import { valueAt } from '../semantics/value-at.js'
import type { Problem } from './problem.js'
import { schemaAt } from './schema-at.js'

/** A schema's complaint about one place of a record. */
export type SchemaProblem = Pick<Problem, 'pointer' | 'value' | 'message' | 'remedy'>

type Issue = z.core.$ZodIssue

const quoted = (value: unknown) => JSON.stringify(value) ?? 'nothing'
const described = (schema: z.core.$ZodType | undefined) => {
  const description = schema && z.globalRegistry.get(schema)?.description
  return description ? `: ${description}` : ''
}

function wrongTerm(value: unknown, terms: readonly unknown[]): Pick<SchemaProblem, 'message' | 'remedy'> {
  const words = terms.map(String)
  const suggestion = typeof value === 'string' ? nearest(value, words) : null
  return {
    message: value === undefined ? 'a term is missing' : `${quoted(value)} is not one of the terms`,
    remedy: `${suggestion === null ? 'write' : `write ${quoted(suggestion)}, the nearest, or`} one of: ${words.join(', ')}`,
  }
}

function unknownKey(key: string, schema: z.core.$ZodType | undefined): Pick<SchemaProblem, 'message' | 'remedy'> {
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  const suggestion = nearest(key, keys)
  return {
    message: `there is no field ${quoted(key)} here`,
    remedy:
      suggestion === null
        ? 'take it out'
        : `take it out, or write ${quoted(suggestion)}, the nearest of: ${keys.join(', ')}`,
  }
}

function problemsOf(
  issue: Issue,
  schema: z.core.$ZodType,
  record: unknown,
  above: readonly PropertyKey[],
): SchemaProblem[] {
  const path = [...above, ...issue.path]
  const pointer = jsonPointer(path)
  const value = valueAt(record, pointer)
  const here = () => schemaAt(schema, record, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const at = jsonPointer([...path, key])
        return { pointer: at, value: valueAt(record, at), ...unknownKey(key, here()) }
      })
    case 'invalid_value':
      return [{ pointer, value, ...wrongTerm(value, issue.values) }]
    case 'invalid_union': {
      const terms: unknown = 'options' in issue ? issue.options : undefined
      if (Array.isArray(terms)) return [{ pointer, value, ...wrongTerm(value, terms) }]
      const meant = here()
      const inner = meant === undefined ? undefined : z.safeParse(meant, value).error?.issues
      if (inner !== undefined) return inner.flatMap((one) => problemsOf(one, schema, record, path))
      return [
        {
          pointer,
          value,
          message: 'it has none of the shapes allowed here',
          remedy: `see the schema${described(meant)}`,
        },
      ]
    }
    case 'invalid_type':
      return value === undefined
        ? [
            {
              pointer,
              value,
              message: 'this field is missing',
              remedy: `add a value of type ${issue.expected}${described(here())}`,
            },
          ]
        : [
            {
              pointer,
              value,
              message: `a value of type ${issue.expected} is wanted`,
              remedy: `write a value of type ${issue.expected}${described(here())}`,
            },
          ]
    default:
      return [{ pointer, value, message: issue.message, remedy: `mend the value${described(here())}` }]
  }
}

/**
 * What a schema finds wrong with a record, each complaint with its JSON Pointer, the value and the remedy (the nearest
 * valid term or field); empty where nothing is.
 *
 * @example
 * schemaProblems(placeSchema, { ...place, kind: 'citty' })[0]?.remedy // 'write "city", the nearest, or one of: …'
 */
export function schemaProblems(schema: z.core.$ZodType, record: unknown): SchemaProblem[] {
  const result = z.safeParse(schema, record)
  return result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(issue, schema, record, []))
}
