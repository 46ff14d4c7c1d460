import type * as z from 'zod'
import { recordSchemas } from '../schema/dataset.js'
import { retiredSchema } from '../schema/retired.js'
import { nearest } from '../semantics/nearest.js'
import { shown } from '../semantics/shown.js'
import type { CollectionName } from '../vocabulary/collections.js'
import { type SchemaProblem, schemaProblems } from './schema-problems.js'

/** What a schema finds wrong with one of many records. */
export interface RecordIssue extends SchemaProblem {
  /** The place of the record among those given, from 0. */
  readonly index: number
  /** The id of the record; null where it has none. */
  readonly id: string | null
}

/** What came of validating many records. */
export interface RecordsValidation {
  /** How many records were read: all that were given. */
  readonly checked: number
  /** How many of them the schema accepts. */
  readonly valid: number
  /** What is wrong with the others, in their order, up to `maxIssues`. */
  readonly issues: readonly RecordIssue[]
  /** Whether there is more wrong than `issues` lists. */
  readonly truncated: boolean
}

/** How many records are validated. */
export interface ValidateRecordsOptions {
  /**
   * Called after each 1 000 records and at the end, with how many are done and how many there are; null where what was
   * given does not say, as a stream does not.
   */
  readonly onProgress?: ((done: number, total: number | null) => void) | undefined
  /** How many issues to list at most; 100 unless it is given. The records after that are counted all the same. */
  readonly maxIssues?: number | undefined
}

const STRIDE = 1_000
const schemas: Readonly<Record<CollectionName | 'retired', z.ZodType>> = { ...recordSchemas, retired: retiredSchema }

const totalOf = (records: object): number | null => {
  if ('length' in records && typeof records.length === 'number') return records.length
  return 'size' in records && typeof records.size === 'number' ? records.size : null
}

type Given = Iterable<unknown> | AsyncIterable<unknown>
const isGiven = (records: unknown): records is object & Given =>
  typeof records === 'object' && records !== null && (Symbol.iterator in records || Symbol.asyncIterator in records)

const idOf = (record: unknown): string | null => {
  const id: unknown = Object.getOwnPropertyDescriptor(Object(record), 'id')?.value
  return typeof id === 'string' ? id : null
}

/** What takes records one after the other, and says in the end what came of it. */
function validation(
  collection: CollectionName | 'retired',
  total: number | null,
  { onProgress, maxIssues = 100 }: ValidateRecordsOptions,
): { readonly take: (record: unknown) => void; readonly end: () => RecordsValidation } {
  if (!Object.hasOwn(schemas, collection)) {
    const near = nearest(String(collection), Object.keys(schemas))
    throw new RangeError(`There is no collection ${JSON.stringify(collection)}: the nearest is ${JSON.stringify(near)}`)
  }
  if (!(maxIssues >= 0)) throw new RangeError(`maxIssues cannot be ${String(maxIssues)}: give a number from 0 on`)
  const schema = schemas[collection]
  const issues: RecordIssue[] = []
  let [checked, valid, truncated] = [0, 0, false]
  return {
    take(record) {
      if (schema.safeParse(record).success) valid += 1
      else if (issues.length < maxIssues) {
        for (const problem of schemaProblems(schema, record)) {
          if (issues.length < maxIssues) issues.push({ index: checked, id: idOf(record), ...problem })
          else truncated = true
        }
      } else truncated = true
      checked += 1
      if (checked % STRIDE === 0) onProgress?.(checked, total)
    },
    end() {
      if (checked % STRIDE !== 0 || checked === 0) onProgress?.(checked, total)
      return { checked, valid, issues, truncated }
    },
  }
}

const optionNames = ['onProgress', 'maxIssues']

function checkOptions(options: unknown) {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(
      `validateRecords: the options are ${shown(options)}: give { maxIssues, onProgress }, or leave them out`,
    )
  }
  for (const [name, value] of Object.entries(options)) {
    if (!optionNames.includes(name)) {
      const near = shown(nearest(name, optionNames))
      throw new TypeError(`validateRecords: there is no option ${shown(name)}: the nearest is ${near}`)
    }
    if (name === 'onProgress' && value !== undefined && typeof value !== 'function') {
      throw new TypeError(`validateRecords: onProgress is ${shown(value)}: give a function`)
    }
  }
}

/**
 * What the schema of a collection finds wrong with many records, whole or as they are written by hand: how many there
 * are, how many it accepts, and the first issues with record, JSON Pointer, value and remedy. It holds none of the
 * records, so that a generator or stream of them can be longer than memory; of a stream it gives a promise. For how
 * records hang together use `checkIntegrity`, for one record the schema itself.
 * Throws a RangeError that names a collection which does not exist, with the nearest, or a limit which is none, and a
 * TypeError where there is neither list nor stream.
 *
 * @example
 * validateRecords('places', [{ id: 'kyiv', kind: 'citty' }]).issues.map(({ pointer, remedy }) => `${pointer}: ${remedy}`)
 */
export function validateRecords(
  collection: CollectionName | 'retired',
  records: Iterable<unknown>,
  options?: ValidateRecordsOptions,
): RecordsValidation
export function validateRecords(
  collection: CollectionName | 'retired',
  records: AsyncIterable<unknown>,
  options?: ValidateRecordsOptions,
): Promise<RecordsValidation>
export function validateRecords(
  collection: CollectionName | 'retired',
  records: Given,
  options: ValidateRecordsOptions = {},
): RecordsValidation | Promise<RecordsValidation> {
  checkOptions(options)
  if (!isGiven(records)) throw new TypeError('validateRecords takes a list or a stream of records: give one, not text')
  const { take, end } = validation(collection, totalOf(records), options)
  if (Symbol.iterator in records) {
    for (const record of records) take(record)
    return end()
  }
  return (async () => {
    for await (const record of records) take(record)
    return end()
  })()
}
