import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { changelogSection, withSection } from './changelog-section.js'
import { checkRelease } from './check-release.js'
import { uncommitted } from './git.js'
import { nextVersion } from './next-version.js'
import type { Replacement } from './replace-files.js'
import { snapshotFiles } from './snapshot.js'
import { versionedFiles } from './versioned-files.js'
import { versionOf } from './working-tree.js'

/** What a release is given. */
export interface ReleaseOptions {
  /** The day of the release, as YYYY-MM-DD. */
  readonly date: string
  /** Whether this is 1.0.0, from which a major step raises the first number. */
  readonly stable?: boolean
}

/** A release that is ready to be written into its repository. */
export interface PreparedRelease {
  readonly version: string
  readonly files: readonly Replacement[]
}

/** What is thrown where a repository is not ready for a release: it says what to do. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError'
}

const CHANGELOG = 'CHANGELOG.md'
const STABLE = '1.0.0'

/** What there was before the first release. */
const nothing: Dataset<Ids> = {
  sources: [],
  actors: [],
  places: [],
  issues: [],
  events: [],
  proposals: [],
  positions: [],
  figures: [],
  discrepancies: [],
  retired: [],
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text

/**
 * Works out the next release of a repository, and writes nothing: its version, and every file that it changes. Throws a
 * NotReadyError where something is not committed, the check of the release finds something, or no changeset is pending.
 */
export async function prepareRelease(root: string, { date, stable = false }: ReleaseOptions): Promise<PreparedRelease> {
  if (!isDay(date)) throw new NotReadyError(`${JSON.stringify(date)} is no day: write --date YYYY-MM-DD`)
  const loose = uncommitted(root)
  if (loose.length > 0) throw new NotReadyError(`Commit first, or take back: ${loose.join(', ')}`)
  const { released, before, working, pending, promised, findings } = await checkRelease(root)
  if (findings.length > 0) throw new NotReadyError(findings.join('\n\n'))
  if (promised === null) {
    throw new NotReadyError('There is no changeset, so nothing to release: write one with npx changeset add')
  }
  const last = await versionOf(root)
  if (stable && !last.startsWith('0.'))
    throw new NotReadyError(`The version is ${last}: it is ${STABLE} or later already`)
  if (released !== null && date < released.manifest.date) {
    throw new NotReadyError(`${last} was released on ${released.manifest.date}: a release after it is not of ${date}`)
  }
  const version = stable ? STABLE : nextVersion(last, promised)
  const read = (path: string) => readFile(join(root, path), 'utf8')
  const versioned = versionedFiles.map(async ({ path, withVersion }) => ({
    path,
    content: withVersion(await read(path), version, date),
  }))
  const changelog = await read(CHANGELOG).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  const section = changelogSection({
    version,
    date,
    changesets: pending,
    before: before ?? nothing,
    after: working.dataset,
  })
  return {
    version,
    files: [
      ...(await Promise.all(versioned)),
      { path: CHANGELOG, content: withSection(changelog, section) },
      ...snapshotFiles(working, { version, date, changesets: pending }),
      ...pending.map(({ name }) => ({ path: `.changeset/${name}.md`, content: null })),
    ],
  }
}
