import { changingCollections } from '../changes/changing-collections.js'
import type { ChangingCollection } from '../changes/dataset-delta.js'
import { collectionNames } from '../vocabulary/collections.js'
import type { Files } from './files-in.js'
import { UsageError } from './usage-error.js'

/** Records as they were found: each collection that there is, unchecked. */
export type FoundRecords = { readonly [Name in ChangingCollection]?: unknown }

/** The records that are somewhere, and the version that they are of, where something says it. */
export interface FoundDataset {
  readonly version: string | null
  readonly records: FoundRecords
  /** Whether each record is a file of its own, which gives records no order. */
  readonly isFiled: boolean
}

/** The version of the shape of a snapshot that this program reads. */
const SNAPSHOT_FORMAT = 1

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(where: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${where} is no JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`)
  }
}

/** The collections of a file that holds a whole dataset. Throws a UsageError for any other. */
export function datasetInJson(where: string, text: string): FoundRecords {
  const value = parsed(where, text)
  if (!isObject(value) || !changingCollections.some((name) => Array.isArray(value[name]))) {
    throw new UsageError(
      `${where} is no dataset: it has no list of ${changingCollections.join(', ')}. Name a dataset, a folder, a tarball or a version.`,
    )
  }
  return value
}

/** A record as its file has it, with the id from the name of the file. */
function recordIn(where: string, name: string, text: string): object {
  const value = parsed(where, text)
  if (!isObject(value)) throw new UsageError(`${where} is no record: a record is a JSON object`)
  return { ...value, id: name.replace(/\.json$/, '') }
}

/** The records of a collection below a folder: an array in one file, or a file a record; undefined where neither is. */
async function collectionIn(where: string, files: Files, folder: string, name: ChangingCollection): Promise<unknown> {
  const path = `${folder}${name}`
  const list = await files.text(`${path}.json`)
  if (list !== undefined) return parsed(`${where}: ${path}.json`, list)
  const names = (await files.names(path)).filter((file) => file.endsWith('.json'))
  const texts = await Promise.all(names.map(async (file) => [file, await files.text(`${path}/${file}`)] as const))
  const records = texts.flatMap(([file, text]) =>
    text === undefined ? [] : [recordIn(`${where}: ${path}/${file}`, file, text)],
  )
  if (records.length === 0) return undefined
  const { filledRecord } = await import('./filled-record.js')
  return name === 'retired' ? records : records.map((record) => filledRecord(name, record))
}

async function collectionsIn(where: string, files: Files, folder: string): Promise<FoundRecords> {
  const entries: (readonly [string, unknown])[] = []
  for (const name of changingCollections) {
    const found = await collectionIn(where, files, folder, name)
    if (found !== undefined) entries.push([name, found])
  }
  return Object.fromEntries(entries)
}

/** Whether a folder has a list of any collection in one file; the retired ids always are one. */
async function hasLists(files: Files, folder: string): Promise<boolean> {
  const texts = await Promise.all(collectionNames.map((name) => files.text(`${folder}${name}.json`)))
  return texts.some((text) => text !== undefined)
}

async function snapshotIn(where: string, files: Files, manifest: string): Promise<FoundDataset> {
  const { formatVersion, version } = Object(parsed(`${where}: release.json`, manifest))
  if (formatVersion !== SNAPSHOT_FORMAT) {
    throw new UsageError(
      `${where}: release.json is of format version ${JSON.stringify(formatVersion) ?? 'none'}, and this program reads ${SNAPSHOT_FORMAT}: use the version of the package that wrote it`,
    )
  }
  const text = await files.text('dataset.json')
  if (text === undefined) throw new UsageError(`${where} has a release.json and no dataset.json: name a whole snapshot`)
  return { version: String(version), records: datasetInJson(`${where}: dataset.json`, text), isFiled: false }
}

/** Where records are below a folder: a file each in a repository, or an array a collection in a package or by themselves. */
const folders = ['data/', 'dist/data/', ''] as const

/**
 * The dataset that is in a folder or tarball: the snapshot of a release, a package, a repository, or its data. Throws a
 * UsageError where there is none, or a file of it is not JSON.
 */
export async function datasetInFiles(where: string, files: Files): Promise<FoundDataset> {
  const manifest = await files.text('release.json')
  if (manifest !== undefined) return snapshotIn(where, files, manifest)
  for (const folder of folders) {
    const records = await collectionsIn(where, files, folder)
    if (Object.keys(records).length === 0) continue
    const text = folder === 'dist/data/' ? await files.text('package.json') : undefined
    const { version } = Object(text === undefined ? {} : parsed(`${where}: package.json`, text))
    return {
      version: typeof version === 'string' ? version : null,
      records,
      isFiled: !(await hasLists(files, folder)),
    }
  }
  throw new UsageError(
    `${where} holds no dataset: there is no ${folders.map((folder) => `${folder}events.json`).join(', ')}, nor such a folder with a file a record.`,
  )
}
