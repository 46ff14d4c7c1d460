import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkIntegrity } from '../src/integrity/check-integrity.js'
import { type LoadedDataset, loadDataset } from '../src/load/load-dataset.js'
import { loadPinnedTexts } from '../src/load/load-pinned-texts.js'
import type { Problem } from '../src/load/problem.js'
import { readRecord } from '../src/load/read-record.js'
import { recordSchemas, type SchemaDataset } from '../src/schema/dataset.js'
import { nearest } from '../src/semantics/nearest.js'
import { type CollectionName, collectionNames } from '../src/vocabulary/collections.js'

interface Finding {
  readonly rule: string
  readonly file: string
  readonly pointer: string
  readonly value: unknown
  readonly message: string
  readonly remedy: string
}

interface Addition {
  readonly path: string
  readonly collection: CollectionName
  readonly id: string
  readonly record: SchemaDataset[CollectionName][number] | undefined
}

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const dataFolder = resolve(root, 'data')
const textsFolder = resolve(root, '../shared/sources')
const shown = (path: string) => relative(process.cwd(), path) || '.'

function usage(message: string): never {
  process.stderr.write(`${message}\nusage: npm run check -- [path/to/record.json | path/to/folder …]\n`)
  process.exit(2)
}

function inData(path: string): string | null {
  const below = relative(dataFolder, path)
  return below.startsWith('..') || below.startsWith(sep) ? null : below.split(sep).join('/')
}

async function readAddition(path: string): Promise<{ addition: Addition; problems: Finding[] }> {
  const folder = basename(dirname(path))
  const collection = collectionNames.find((name) => name === folder)
  if (collection === undefined) {
    usage(
      `${shown(path)}: "${folder}" is not a collection; put the record in a folder named ${nearest(folder, collectionNames)}, or one of: ${collectionNames.join(', ')}`,
    )
  }
  const read = readRecord(recordSchemas[collection], basename(path), await readFile(path, 'utf8'))
  const problems = read.problems.map((problem) => ({ ...problem, file: shown(path) }))
  return { addition: { path, collection, id: read.id, record: read.record }, problems }
}

/** The dataset with records of other folders added, each in place of one with its id. */
function withAdditions(dataset: SchemaDataset, additions: readonly Addition[]): SchemaDataset {
  const changed: Record<string, unknown> = { ...dataset }
  for (const collection of collectionNames) {
    const added = additions.filter((one) => one.collection === collection)
    const kept = dataset[collection].filter(({ id }) => !added.some((one) => one.id === id))
    changed[collection] = [...kept, ...added.flatMap(({ record }) => record ?? [])]
  }
  // Each record stays in the collection whose schema it has passed.
  return changed as SchemaDataset
}

function pathsAsked(given: readonly string[], problems: readonly Problem[], loaded: LoadedDataset): string[] {
  const known = [
    ...collectionNames.flatMap((name) => loaded.dataset[name].map(({ id }) => loaded.fileOf(name, id))),
    ...problems.map(({ file }) => file),
  ]
  for (const argument of given) {
    if (argument.startsWith('-')) usage(`there is no option ${argument}`)
    const path = resolve(argument)
    if (existsSync(path)) continue
    const closest = nearest(path.split(sep).slice(-2).join('/'), known)
    const hint = closest === null ? '' : `; the nearest record is ${shown(resolve(dataFolder, closest))}`
    usage(`${argument} does not exist${hint}`)
  }
  return given.map((argument) => resolve(argument))
}

function print({ file, pointer, value, rule, message, remedy }: Finding): void {
  const text = JSON.stringify(value) ?? 'nothing'
  const short = text.length > 160 ? `${text.slice(0, 157)}…` : text
  process.stdout.write(
    `${file}${pointer === '' ? '' : ` ${pointer}`}\n  value   ${short}\n  rule    ${rule}\n  wrong   ${message}\n  remedy  ${remedy}\n\n`,
  )
}

const given = process.argv.slice(2)
const loaded = await loadDataset(dataFolder).catch((error: NodeJS.ErrnoException) => {
  usage(`the records cannot be read: ${error.message}`)
})
const paths = pathsAsked(given, loaded.problems, loaded)
const outside = paths.filter((path) => inData(path) === null)
for (const path of outside)
  if (statSync(path).isDirectory()) usage(`${shown(path)} is a folder outside ${shown(dataFolder)}`)
const additions = await Promise.all(outside.map(readAddition))
const added = additions.map(({ addition }) => addition)
const dataset = withAdditions(loaded.dataset, added)

const fileOf = (collection: CollectionName | 'retired', id: string) =>
  shown(
    added.find((one) => one.collection === collection && one.id === id)?.path ??
      resolve(dataFolder, loaded.fileOf(collection, id)),
  )
const asked = paths.map((path) => shown(path))
const isAsked = (file: string) =>
  asked.length === 0 || asked.some((path) => file === path || file.startsWith(`${path}${sep}`) || path === '.')

const unread = new Set([
  ...loaded.problems.flatMap(({ id }) => id ?? []),
  ...added.flatMap(({ id, record }) => (record === undefined ? [id] : [])),
])
const texts = await loadPinnedTexts(textsFolder)
const violations = checkIntegrity(dataset, texts === null ? {} : { texts })
// A record that could not be read is not missing: what names it is held back until it is mended.
const heldBack = violations.filter(({ rule, value }) => rule === 'references-resolve' && unread.has(String(value)))
const findings: Finding[] = [
  ...loaded.problems.map((problem) => ({ ...problem, file: shown(resolve(dataFolder, problem.file)) })),
  ...additions.flatMap(({ problems }) => problems),
  ...violations
    .filter((violation) => !heldBack.includes(violation))
    .map((violation) => ({ ...violation, file: fileOf(violation.collection, violation.id) })),
].filter(({ file }) => isAsked(file))

findings.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
for (const finding of findings) print(finding)

const records = collectionNames.reduce((sum, name) => sum + dataset[name].length, 0)
const files = new Set(findings.map(({ file }) => file)).size
process.stdout.write(
  [
    `${records} records checked${given.length > 0 ? `, ${given.length} of the paths asked for` : ''}: ${findings.length} findings in ${files} files`,
    heldBack.length > 0 ? `; ${heldBack.length} references to files that could not be read are held back` : '',
    texts === null ? `; no pinned texts at ${shown(textsFolder)}: spans and quotes were not looked up` : '',
    '\n',
  ].join(''),
)
process.exitCode = findings.length > 0 ? 1 : 0
