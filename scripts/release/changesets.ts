import readChangesets from '@changesets/read'
import { changingCollections } from '../../src/changes/changing-collections.js'
import { namesIn } from '../../src/changes/names-in.js'
import { largestStep, type VersionStep, versionSteps } from '../../src/changes/version-step.js'

/** A changeset: what one change does to the version, and in words. */
export interface PendingChangeset {
  /** The name of its file, without `.md`. */
  readonly name: string
  readonly step: VersionStep
  readonly text: string
  /** What the text names: records as `collection/id`, options as `options/issue/option`. */
  readonly records: readonly string[]
}

const kinds: readonly string[] = [...changingCollections, 'options']

const isStep = (text: string): text is VersionStep => text in versionSteps

/** The changesets of a repository that no release has taken yet, by name. */
export async function pendingChangesets(root: string): Promise<readonly PendingChangeset[]> {
  const found = await readChangesets(root)
  const pending = found.map(({ id, summary, releases }): PendingChangeset => {
    const step = largestStep(
      releases.flatMap(({ type }) => (isStep(type) ? { step: type, subject: id, reason: summary } : [])),
    )
    if (step === null) {
      throw new Error(
        `.changeset/${id}.md promises no step: write 'ukraine-peace-talks': patch, minor or major between its dashes`,
      )
    }
    const records = namesIn(summary).filter((name) => kinds.includes(name.split('/')[0] ?? ''))
    return { name: id, step, text: summary, records }
  })
  return pending.sort((a, b) => (a.name < b.name ? -1 : 1))
}
