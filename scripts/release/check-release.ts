import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { namesIn } from '../../src/changes/names-in.js'
import { type Demand, isStepEnough, largestStep, type VersionStep } from '../../src/changes/version-step.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { type PendingChangeset, pendingChangesets } from './changesets.js'
import { compareDefinitions } from './compare-definitions.js'
import { compareSchemas, FIELD_REMOVED } from './compare-schemas.js'
import { compareTypes } from './compare-types.js'
import { grouped } from './grouped-demands.js'
import { inNewShape } from './in-new-shape.js'
import { recordDemands } from './record-demands.js'
import type { ReleasedParts } from './released-parts.js'
import { RELEASES, readSnapshot, releasedVersions, type Snapshot, SnapshotError } from './snapshot.js'
import { readWorkingTree, versionOf } from './working-tree.js'

/** What a repository is held to before a release. */
export interface ReleaseCheck {
  /** The last release; null where there is none yet. */
  readonly released: Snapshot | null
  /** Its records, as the schemas have them now; null where there is none yet. */
  readonly before: Dataset<Ids> | null
  readonly working: ReleasedParts
  readonly pending: readonly PendingChangeset[]
  /** The least step that the differences demand; null where nothing differs. */
  readonly demanded: VersionStep | null
  /** The step that the pending changesets promise; null where there are none. */
  readonly promised: VersionStep | null
  /** What keeps it from a release, each with what to write. */
  readonly findings: readonly string[]
}

const FIRST = '0.0.0'

/** The release to compare with, read after all others, so that a damaged one is named; null before the first. */
async function lastRelease(root: string): Promise<Snapshot | null> {
  const version = await versionOf(root)
  const versions = await releasedVersions(root)
  const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const told = [...changelog.matchAll(/^## (\d+\.\d+\.\d+)/gm)].flatMap(([, one]) => one ?? [])
  for (const one of [...told, ...(version === FIRST ? [] : [version])])
    if (!versions.includes(one)) throw new SnapshotError(one, 'is not there, and it was released: restore it with git')
  const snapshots = await Promise.all(versions.map((one) => readSnapshot(root, one)))
  const last = snapshots.at(-1) ?? null
  if (last !== null && last.manifest.version !== version) {
    throw new SnapshotError(
      last.manifest.version,
      `is the last release, and package.json says ${version}: leave its version to npm run version`,
    )
  }
  return last
}

/** What a changeset is to be given for something that changed. */
const line = (subject: string) => `write - \`${subject}\`: why, in the text of a changeset (.changeset/<name>.md)`

function nameFindings(toName: readonly Demand[], pending: readonly PendingChangeset[]): readonly string[] {
  const named = new Set(pending.flatMap(({ text }) => namesIn(text)))
  return toName
    .filter(({ subject }) => !named.has(subject))
    .map(({ subject, reason }) => `${subject}: ${reason}, and no changeset names it; ${line(subject)}`)
}

function stepFindings(
  demands: readonly Demand[],
  pending: readonly PendingChangeset[],
  promised: VersionStep | null,
): readonly string[] {
  const demanded = largestStep(demands)
  if (demanded === null || (promised !== null && isStepEnough(promised, demanded))) return []
  const short = demands.filter(({ step }) => promised === null || !isStepEnough(promised, step))
  const [first] = pending
  const remedy =
    first === undefined
      ? `add .changeset/<name>.md, between its dashes 'ukraine-peace-talks': ${demanded}`
      : `write 'ukraine-peace-talks': ${demanded} between the dashes of .changeset/${first.name}.md, or of another`
  const has = promised === null ? 'there is no changeset' : `the changesets promise ${promised}`
  return [`${has}, and what changed demands ${demanded}; ${remedy}:\n${grouped(short).join('\n')}`]
}

/** Holds the working tree of a repository against its last release. Throws where the two cannot be compared. */
export async function checkRelease(root: string): Promise<ReleaseCheck> {
  const pending = await pendingChangesets(root)
  const released = await lastRelease(root)
  const working = await readWorkingTree(root)
  const promised = largestStep(pending.map(({ name, step }) => ({ step, subject: name, reason: '' })))
  if (released === null) return { released, before: null, working, pending, demanded: null, promised, findings: [] }
  const ofSchemas = [...compareSchemas(released.schema, working.schema)]
  const removed = ofSchemas.filter(({ reason }) => reason === FIELD_REMOVED).map(({ subject }) => subject)
  const before = inNewShape(released.dataset, removed)
  const records = recordDemands(before, working.dataset)
  const definitions = compareDefinitions(released.definitions, working.definitions)
  const demands = [
    ...records.demands,
    ...ofSchemas,
    ...definitions,
    ...compareTypes(root, released.declarations, working.declarations),
  ]
  const findings = [
    ...records.vanished.map(
      (name) =>
        `${name}: it was released in ${RELEASES}/${released.manifest.version} and is gone; restore it, or write in data/retired.json ${entryFor(name)}`,
    ),
    ...records.unexplained.map(
      (name) =>
        `${name}: its entry in data/retired.json was released and was taken out; put it back as it was in ${RELEASES}/${released.manifest.version}/dataset.json`,
    ),
    ...nameFindings([...records.toName, ...definitions], pending),
    ...stepFindings(demands, pending, promised),
  ]
  return { released, before, working, pending, demanded: largestStep(demands), promised, findings }
}

/** The entry that explains where an id went. */
function entryFor(name: string): string {
  const [collection = '', ...rest] = name.split('/')
  return JSON.stringify({ collection, id: rest.join('/'), replacedBy: ['<id>'], since: '<day>', reason: '<why>' })
}
