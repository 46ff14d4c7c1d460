import type * as z from 'zod'
import { parseJson } from './parse-json.js'
import type { Problem } from './problem.js'
import { schemaProblems } from './schema-problems.js'

/** A record as its file gives it, with the id from the file name; undefined where the file has a problem. */
export interface ReadRecord<Record> {
  readonly id: string
  readonly record: Record | undefined
  readonly problems: readonly Pick<Problem, 'rule' | 'pointer' | 'value' | 'message' | 'remedy'>[]
}

/**
 * The record that the text of a file holds, its id taken from the file name, as the schema of its collection gives it.
 *
 * @example
 * readRecord(placeSchema, 'london.json', '{ "name": "London" }').problems // what is missing
 */
export function readRecord<Schema extends z.ZodType>(
  schema: Schema,
  fileName: string,
  text: string,
): ReadRecord<z.infer<Schema>> {
  const id = fileName.replace(/\.json$/, '')
  const parsed = parseJson(text)
  if (parsed.problems.length > 0) {
    return { id, record: undefined, problems: parsed.problems.map((problem) => ({ rule: 'json', ...problem })) }
  }
  const { value } = parsed
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'a record is a JSON object'
    return { id, record: undefined, problems: [{ rule: 'schema', pointer: '', value, message, remedy: 'write { … }' }] }
  }
  const given = Object.getOwnPropertyDescriptor(value, 'id')?.value
  if (given !== undefined && given !== id) {
    const message = `the file name gives the id ${id}, the record ${JSON.stringify(given)}`
    const remedy = 'take the id out of the record: the file name is the id'
    return { id, record: undefined, problems: [{ rule: 'file-name', pointer: '/id', value: given, message, remedy }] }
  }
  const record = { ...value, id }
  const result = schema.safeParse(record)
  if (result.success) return { id, record: result.data, problems: [] }
  const problems = schemaProblems(schema, record).map((problem) =>
    problem.pointer === '/id'
      ? { ...problem, rule: 'file-name' as const, remedy: 'rename the file: small letters, digits and single hyphens' }
      : { ...problem, rule: 'schema' as const },
  )
  return { id, record: undefined, problems }
}
