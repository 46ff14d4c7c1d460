import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { published } from '../dataset/published.js'
import { checkIntegrity } from '../integrity/check-integrity.js'
import type { IntegrityDataset } from '../integrity/dataset.js'
import type { Violation } from '../integrity/rule.js'
import { loadDataset } from '../load/load-dataset.js'
import { parseJson } from '../load/parse-json.js'
import { readRecord } from '../load/read-record.js'
import { schemaProblems } from '../load/schema-problems.js'
import { datasetSchema, recordSchemas } from '../schema/dataset.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import { withFile } from './file-error.js'
import { UsageError } from './usage-error.js'

/** What is wrong with a file: where, why, and what to do about it. */
export interface Finding {
  readonly file: string
  readonly pointer: string
  readonly value: unknown
  readonly rule: string
  readonly message: string
  readonly remedy: string
}

/** A record of one's own, and the file that has it. */
interface OwnRecord {
  readonly file: string
  readonly collection: CollectionName
  readonly record: { readonly id: string }
}

/** What came of reading a path. */
interface Checked {
  readonly checked: number
  readonly findings: readonly Finding[]
  /** The sound records that are to be held against those of the release. */
  readonly records: readonly OwnRecord[]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const countOf = (dataset: object) =>
  collectionNames.reduce((sum, name) => sum + [Reflect.get(dataset, name)].flat().filter(isObject).length, 0)

const collectionNamed = (name: string) => collectionNames.find((one) => one === name)

async function folder(path: string): Promise<Checked> {
  const { dataset, problems, fileOf } = await withFile(path, () => loadDataset(path))
  const unread = new Set(problems.flatMap(({ id }) => id ?? []))
  // A record that could not be read is not missing: what names it waits until it is mended.
  const violations = checkIntegrity(dataset).filter(
    ({ rule, value }) => rule !== 'references-resolve' || !unread.has(String(value)),
  )
  const findings = [
    ...problems.map((problem) => ({ ...problem, file: join(path, problem.file) })),
    ...violations.map((violation) => ({ ...violation, file: join(path, fileOf(violation.collection, violation.id)) })),
  ]
  return { checked: countOf(dataset) + unread.size, findings, records: [] }
}

function wholeDataset(file: string, value: object): Checked {
  const problems = schemaProblems(datasetSchema, value)
  const placeOf = ({ collection, id, pointer }: Violation) => {
    const records: readonly unknown[] = [Reflect.get(value, collection)].flat()
    return `/${collection}/${records.findIndex((record) => isObject(record) && Reflect.get(record, 'id') === id)}${pointer}`
  }
  const violations = problems.length > 0 ? [] : checkIntegrity(datasetSchema.parse(value))
  const findings = [
    ...problems.map((problem) => ({ ...problem, rule: 'schema', file })),
    ...violations.map((violation) => ({ ...violation, pointer: placeOf(violation), file })),
  ]
  return { checked: countOf(value), findings, records: [] }
}

function collectionOf(file: string, names: readonly string[]): CollectionName {
  const found = names.map(collectionNamed).find((name) => name !== undefined)
  if (found !== undefined) return found
  throw new UsageError(
    `check: nothing tells of which collection ${file} is: say so with --collection, or put it in a folder of that name. There are ${collectionNames.join(', ')}.`,
  )
}

function collectionArray(file: string, value: readonly unknown[], collection: CollectionName): Checked {
  const schema = recordSchemas[collection]
  const findings: Finding[] = []
  const records: OwnRecord[] = []
  for (const [place, one] of value.entries()) {
    const result = schema.safeParse(one)
    if (result.success) records.push({ file, collection, record: result.data })
    for (const problem of result.success ? [] : schemaProblems(schema, one)) {
      findings.push({ ...problem, pointer: `/${place}${problem.pointer}`, rule: 'schema', file })
    }
  }
  return { checked: value.length, findings, records }
}

function oneRecord(file: string, text: string, collection: CollectionName): Checked {
  const { record, problems } = readRecord(recordSchemas[collection], basename(file), text)
  const findings = problems.map((problem) => ({ ...problem, file }))
  return { checked: 1, findings, records: record === undefined ? [] : [{ file, collection, record }] }
}

async function oneFile(file: string, named: CollectionName | undefined): Promise<Checked> {
  const text = await withFile(file, () => readFile(file, 'utf8'))
  const { value, problems } = parseJson(text)
  if (problems.length > 0) {
    return { checked: 0, findings: problems.map((problem) => ({ ...problem, rule: 'json', file })), records: [] }
  }
  const names = [named ?? '', basename(file, '.json'), basename(dirname(file))]
  if (Array.isArray(value)) return collectionArray(file, value, collectionOf(file, names))
  const isDataset = isObject(value) && collectionNames.some((name) => Array.isArray(Reflect.get(value, name)))
  return isDataset
    ? wholeDataset(file, value)
    : oneRecord(file, text, collectionOf(file, [named ?? '', ...names.slice(2)]))
}

/** The dataset of the release with records of one's own, each in place of the one with its id. */
function withOwn(records: readonly OwnRecord[]): IntegrityDataset {
  const entries = collectionNames.map((name) => {
    const own = records.filter(({ collection }) => collection === name).map(({ record }) => record)
    const ids = new Set(own.map(({ id }) => id))
    return [name, [...published[name].filter(({ id }) => !ids.has(id)), ...own]] as const
  })
  // Each record stays in the collection whose schema it has passed.
  return { ...published, ...Object.fromEntries(entries) } as IntegrityDataset
}

function heldAgainstTheRelease(records: readonly OwnRecord[]): readonly Finding[] {
  if (records.length === 0) return []
  const fileOf = new Map(records.map(({ collection, record, file }) => [`${collection}/${record.id}`, file]))
  return checkIntegrity(withOwn(records)).flatMap((violation) => {
    const file = fileOf.get(`${violation.collection}/${violation.id}`)
    return file === undefined ? [] : [{ ...violation, file, pointer: violation.pointer }]
  })
}

/**
 * What is wrong with records of one's own: a folder laid out as `data`, a whole dataset, a collection, or one record. A
 * folder and a dataset have to hang together by themselves, records alone with those of the release. Throws a FileError
 * for what cannot be read, a UsageError for a file of no collection.
 */
export async function findingsIn(
  paths: readonly string[],
  named: CollectionName | undefined,
  onChecked: (done: number, total: number) => void,
): Promise<Pick<Checked, 'checked' | 'findings'>> {
  const all: Checked[] = []
  for (const path of paths) {
    const isFolder = (await withFile(path, () => stat(path))).isDirectory()
    all.push(await (isFolder ? folder(path) : oneFile(path, named)))
    onChecked(all.length, paths.length)
  }
  return {
    checked: all.reduce((sum, { checked }) => sum + checked, 0),
    findings: [
      ...all.flatMap(({ findings }) => findings),
      ...heldAgainstTheRelease(all.flatMap(({ records }) => records)),
    ],
  }
}
