import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import semver from 'semver'
import * as z from 'zod'
import { changingCollections } from '../../src/changes/changing-collections.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { sha256 } from '../../src/load/sha256.js'
import { canonicalJson } from '../../src/semantics/canonical-json.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import type { PendingChangeset } from './changesets.js'
import { FORMAT_VERSION, type ReleaseManifest, releaseManifestSchema } from './release-manifest.js'
import type { ReleasedParts } from './released-parts.js'

/** Where the snapshots are, below the root of a repository. */
export const RELEASES = 'releases'

const MANIFEST = 'release.json'
const DATASET = 'dataset.json'
const SCHEMA = 'schema.json'
const DEFINITIONS = 'definitions.json'

/** A file below the root of a repository. */
export interface RepositoryFile {
  readonly path: string
  readonly content: string
}

/** A release as its snapshot has it. */
export interface Snapshot extends ReleasedParts {
  readonly manifest: ReleaseManifest
}

/** What is thrown where a snapshot cannot be compared with: it says which, and what is wrong with it. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'

  constructor(version: string, fault: string) {
    super(`${RELEASES}/${version} ${fault}`)
  }
}

const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** A dataset as JSON with a record a line, so that two versions of it are compared line by line. */
function printedDataset(dataset: Dataset<Ids>): string {
  const lists = changingCollections.map(
    (name) => `${JSON.stringify(name)}: [${dataset[name].map((record) => `\n${JSON.stringify(record)}`).join(',')}\n]`,
  )
  return `{\n${lists.join(',\n')}\n}\n`
}

/** The files of the snapshot of a release. */
export function snapshotFiles(
  parts: ReleasedParts,
  release: { readonly version: string; readonly date: string; readonly changesets: readonly PendingChangeset[] },
): readonly RepositoryFile[] {
  const { dataset, schema, definitions, declarations } = parts
  const contents = new Map([
    [DATASET, printedDataset(dataset)],
    [SCHEMA, printed(schema)],
    [DEFINITIONS, printed(definitions)],
    ...declarations,
  ])
  const { version, date, changesets } = release
  const manifest: ReleaseManifest = {
    formatVersion: FORMAT_VERSION,
    version,
    date,
    contentHash: sha256(canonicalJson(dataset)),
    counts: Object.fromEntries(collectionNames.map((name) => [name, dataset[name].length])),
    files: Object.fromEntries([...contents].map(([name, content]) => [name, sha256(content)])),
    changesets: changesets.map(({ name, step, text, records }) => ({ name, step, text, records: [...records] })),
  }
  return [[MANIFEST, printed(manifest)] as const, ...contents].map(([name, content]) => ({
    path: `${RELEASES}/${version}/${name}`,
    content,
  }))
}

/** The versions of which a repository has a snapshot, the oldest first; none where it has no folder of them. */
export async function releasedVersions(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, RELEASES)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return semver.sort(names.filter((name) => semver.valid(name) === name))
}

function manifestOf(version: string, text: string): ReleaseManifest {
  const fault = (what: string) => new SnapshotError(version, what)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw fault(`is damaged: its ${MANIFEST} is no JSON; restore it with git`)
  }
  const { formatVersion } = Object(json)
  if (formatVersion !== FORMAT_VERSION) {
    throw fault(
      `is of format version ${JSON.stringify(formatVersion) ?? 'none'}, and this program reads ${FORMAT_VERSION}: use the scripts that wrote it, or restore it with git`,
    )
  }
  const read = releaseManifestSchema.safeParse(json)
  if (!read.success)
    throw fault(`is damaged: its ${MANIFEST} is not sound; restore it with git\n${z.prettifyError(read.error)}`)
  if (read.data.version !== version) throw fault(`says that it is ${read.data.version}: restore it with git`)
  return read.data
}

/** Reads the snapshot of a release; throws a SnapshotError where it is missing, damaged or of an unknown format. */
export async function readSnapshot(root: string, version: string): Promise<Snapshot> {
  const read = (name: string) =>
    readFile(join(root, RELEASES, version, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      throw new SnapshotError(version, `is missing its ${name}: restore it with git`)
    })
  const manifest = manifestOf(version, (await read(MANIFEST)).toString('utf8'))
  const texts = new Map<string, string>()
  for (const [name, expected] of Object.entries(manifest.files)) {
    const bytes = await read(name)
    const found = createHash('sha256').update(bytes).digest('hex')
    if (found !== expected) {
      throw new SnapshotError(
        version,
        `is damaged: the SHA-256 of ${name} is ${found}, not ${expected}; restore it with git`,
      )
    }
    texts.set(name, bytes.toString('utf8'))
  }
  const parsed = (name: string) => {
    const text = texts.get(name)
    if (text === undefined) throw new SnapshotError(version, `lists no ${name} among its files: restore it with git`)
    return JSON.parse(text)
  }
  const dataset: Dataset<Ids> = parsed(DATASET)
  const contentHash = sha256(canonicalJson(dataset))
  if (contentHash !== manifest.contentHash) {
    throw new SnapshotError(
      version,
      `is damaged: the content hash of its records is ${contentHash}, not ${manifest.contentHash}; restore it with git`,
    )
  }
  return {
    manifest,
    dataset,
    schema: parsed(SCHEMA),
    definitions: parsed(DEFINITIONS),
    declarations: new Map([...texts].filter(([name]) => name.endsWith('.d.ts'))),
  }
}
