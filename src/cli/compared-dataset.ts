import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { changingCollections } from '../changes/changing-collections.js'
import { checkedDataset } from '../changes/checked-dataset.js'
import { datasetAt } from '../changes/dataset-at.js'
import type { ChangingCollection } from '../changes/dataset-delta.js'
import { UNRELEASED } from '../changes/dataset-history.js'
import type { Ids } from '../dataset/generated/ids.js'
import { published } from '../dataset/published.js'
import type { Dataset } from '../dataset/record-types.js'
import { release } from '../dataset/release.js'
import { history } from '../exports/history.js'
import { canonicalJson } from '../semantics/canonical-json.js'
import { inOrder } from '../semantics/in-order.js'
import { nearest } from '../semantics/nearest.js'
import { datasetInFiles, datasetInJson, type FoundDataset } from './dataset-in.js'
import { withFile } from './file-error.js'
import { filesInFolder, filesInTarball } from './files-in.js'
import { UsageError } from './usage-error.js'

/** A dataset to compare, and which it is. */
export interface ComparedDataset {
  /** The version that it is of; null where nothing says so. */
  readonly version: string | null
  /** SHA-256 of its records as canonical JSON: that of a release tells that it is this release. */
  readonly contentHash: string
  readonly dataset: Dataset<Ids>
  /** The lists that this version knows no collection of, which are not compared. */
  readonly unread: readonly string[]
}

/** What names the data of this installation. */
const CURRENT = 'current'

/** Whether a word is meant as a version, should there be no file of that name. */
const isVersion = (name: string) => name === UNRELEASED || /^\d+(?:\.\d+)+/.test(name)

function compared(version: string | null, dataset: Dataset<Ids>, unread: readonly string[] = []): ComparedDataset {
  const records = Object.fromEntries(changingCollections.map((name) => [name, dataset[name]]))
  const contentHash = createHash('sha256').update(canonicalJson(records)).digest('hex')
  return { version, contentHash, dataset, unread }
}

/** What came of work on the records of some place; what it throws about them as a UsageError. */
function about<Answer>(work: () => Answer, said: (message: string) => string): Answer {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error
    throw new UsageError(said(error.message), { cause: error })
  }
}

/**
 * Records as they were found, as a dataset. Records of another version are taken as they are, but every collection has
 * to be a list of records with ids of their own, whose dates can be read; a collection that is not there is empty.
 */
function datasetOf(where: string, { version, records, isFiled }: FoundDataset): ComparedDataset {
  const lists = Object.fromEntries(changingCollections.map((name) => [name, records[name] ?? []]))
  const whole = lists as Readonly<Record<ChangingCollection, readonly never[]>>
  const checked = about(
    () => checkedDataset('diff', where, whole),
    (message) => message,
  )
  const sorted = about(
    () => inOrder(checked),
    (message) => `${where} has records that this version cannot put in order by their dates: ${message}`,
  )
  const known: readonly string[] = changingCollections
  const unread = Object.entries(records).flatMap(([name, list]) =>
    Array.isArray(list) && !known.includes(name) ? [name] : [],
  )
  return compared(version, isFiled ? sorted : checked, unread)
}

const GZIP = [0x1f, 0x8b]

async function datasetAtPath(path: string): Promise<ComparedDataset> {
  const isFolder = (await withFile(path, () => stat(path))).isDirectory()
  if (isFolder) return datasetOf(path, await datasetInFiles(path, filesInFolder(path)))
  const bytes = await withFile(path, () => readFile(path))
  if (GZIP.every((byte, place) => bytes[place] === byte)) {
    return datasetOf(path, await datasetInFiles(path, await filesInTarball(path, bytes)))
  }
  return datasetOf(path, { version: null, records: datasetInJson(path, bytes.toString('utf8')), isFiled: false })
}

function unknownVersion(name: string): UsageError {
  const versions = history.releases.map(({ version }) => version)
  const near = nearest(name, [...versions, CURRENT])
  const why = versions.length === 0 ? 'no version is released yet. Write' : 'the nearest is'
  return new UsageError(`There is no version "${name}", and no such file: ${why} "${near}".`)
}

/**
 * The dataset that a word of the command line names: `current`, a released version, a tarball of the package, a folder,
 * or a file with a whole dataset. Throws a UsageError or FileError that says what is wrong with it.
 */
export async function comparedDataset(name: string): Promise<ComparedDataset> {
  const versions = history.releases.map(({ version }) => version)
  if (versions.includes(name)) return compared(name, datasetAt(history, name, published))
  if (name === CURRENT || name === release.version) {
    return compared(versions.includes(UNRELEASED) ? UNRELEASED : release.version, published)
  }
  const isThere = await stat(name).then(
    () => true,
    () => false,
  )
  if (!isThere && isVersion(name)) throw unknownVersion(name)
  return datasetAtPath(name)
}
