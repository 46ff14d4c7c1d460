import type { DatasetDelta, FieldChange } from '../../src/changes/dataset-delta.js'
import { diffDatasets } from '../../src/changes/diff-datasets.js'
import { reasonFor } from '../../src/changes/reason-for.js'
import { type VersionStep, versionSteps } from '../../src/changes/version-step.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import type { PendingChangeset } from './changesets.js'
import { markdownCode, markdownText } from './markdown-text.js'

/** What a section of the changelog is written from. */
export interface ReleaseNotes {
  readonly version: string
  readonly date: string
  readonly changesets: readonly PendingChangeset[]
  /** The records of the release before; all lists are empty where this is the first. */
  readonly before: Dataset<Ids>
  readonly after: Dataset<Ids>
}

const LONGEST = 80

const headings: Readonly<Record<VersionStep, string>> = { major: 'Broken', minor: 'Added', patch: 'Corrected' }

/** A text as an item of a list, its further lines below its first. */
const item = (text: string) => `- ${text.trim().replace(/\n(?=[^\n])/g, '\n  ')}`

function* changesetLines(changesets: readonly PendingChangeset[]): Generator<string> {
  for (const step of Object.keys(versionSteps).reverse()) {
    const texts = changesets.filter((one) => one.step === step).map(({ text }) => item(text))
    if (texts.length > 0) yield* [`### ${headings[step as VersionStep]}`, '', texts.join('\n\n'), '']
  }
}

function* countLines({ before, after }: ReleaseNotes, delta: DatasetDelta): Generator<string> {
  yield* ['### Records', '', '| collection | before | added | corrected | merged | withdrawn | now |']
  yield '| --- | ---: | ---: | ---: | ---: | ---: | ---: |'
  for (const name of collectionNames) {
    const kinds = [delta.added, delta.changed, delta.merged, [...delta.retired, ...delta.removed]]
    const counts = kinds.map((list) => list.filter(({ collection }) => collection === name).length)
    yield `| ${[name, before[name].length, ...counts, after[name].length].join(' | ')} |`
  }
  yield ''
}

function* eventLines({ after }: ReleaseNotes, { added }: DatasetDelta): Generator<string> {
  const isNew = new Set(added.filter(({ collection }) => collection === 'events').map(({ id }) => id))
  if (isNew.size === 0) return
  yield* ['### Added events, by date', '']
  for (const { id, date, title } of after.events.filter((event) => isNew.has(event.id)))
    yield `- ${date.edtf}: ${markdownText(title)} (${markdownCode(`events/${id}`)})`
  yield ''
}

function valueText(value: unknown): string {
  const text = JSON.stringify(value)
  return markdownCode(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
}

function changeText(change: FieldChange): string {
  const at = markdownCode(change.path)
  if (change.op === 'add') return `${at}: added ${valueText(change.after)}`
  if (change.op === 'remove') return `${at}: removed ${valueText(change.before)}`
  return `${at}: ${valueText(change.before)} → ${valueText(change.after)}`
}

function* correctionLines({ changesets }: ReleaseNotes, { changed }: DatasetDelta): Generator<string> {
  if (changed.length === 0) return
  yield* ['### Corrected records', '']
  for (const { collection, id, changes } of changed) {
    const name = `${collection}/${id}`.replace(/^retired\//, '')
    yield `- ${markdownCode(name)}`
    for (const change of changes) yield `  - ${changeText(change)}`
    const reasons = changesets.flatMap(({ text }) => reasonFor(name, text) ?? [])
    if (reasons.length > 0) yield `  - why: ${reasons.join(' ')}`
  }
  yield ''
}

function* retiredLines({ before, after }: ReleaseNotes): Generator<string> {
  const known = new Set(before.retired.map(({ collection, id }) => `${collection}/${id}`))
  const entries = after.retired.filter(({ collection, id }) => !known.has(`${collection}/${id}`))
  if (entries.length === 0) return
  yield* ['### Retired ids', '']
  for (const { collection, id, replacedBy, since, reason } of entries) {
    const to = replacedBy.map((one) => markdownCode(`${collection}/${one}`)).join(' and ') || 'nothing'
    yield `- ${markdownCode(`${collection}/${id}`)} → ${to}, since ${since}: ${markdownText(reason)}`
  }
  yield ''
}

/** The section of the changelog of a release: its changesets, then what became of the records. */
export function changelogSection(notes: ReleaseNotes): string {
  const delta = diffDatasets(notes.before, notes.after)
  const lines = [
    `## ${notes.version}`,
    '',
    `Released on ${notes.date}.`,
    '',
    ...changesetLines(notes.changesets),
    ...countLines(notes, delta),
    ...eventLines(notes, delta),
    ...correctionLines(notes, delta),
    ...retiredLines(notes),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

const HEADING = '# Changelog\n'

/** A changelog with a section more, the newest first; a new one where there was none. */
export function withSection(changelog: string | null, section: string): string {
  const [heading, ...older] = (changelog ?? HEADING).split(/^(?=## )/m)
  return `${(heading ?? HEADING).trimEnd()}\n\n${section}${older.length > 0 ? `\n${older.join('')}` : ''}`
}
