import { changingCollections } from '../../changes/changing-collections.js'
import type { ChangingCollection } from '../../changes/dataset-delta.js'
import type { ReleaseOfHistory } from '../../changes/dataset-history.js'
import { historyOfRecord, type RecordStep } from '../../changes/history-of-record.js'
import { versionSteps } from '../../changes/version-step.js'
import { published } from '../../dataset/published.js'
import { history } from '../../exports/history.js'
import { nearestId } from '../../filter/nearest-id.js'
import type { Answering, Reply } from '../command.js'
import { id, number, prose, rows, term } from '../rows.js'
import { UnknownRecordError } from '../unknown-record-error.js'
import { UsageError } from '../usage-error.js'
import { historyPage } from '../view/history-page.js'

const NONE = 'No version is released yet: there is no history.'

const kinds = ['added', 'changed', 'merged', 'retired', 'removed'] as const

const sizes = Object.keys(versionSteps).reverse()

/** A release as a line tells it. */
interface ReleaseLine extends Pick<ReleaseOfHistory, 'version' | 'date' | 'contentHash' | 'reasons'> {
  /** The steps that its changesets demanded, the largest first. */
  readonly steps: readonly string[]
  readonly counts: Readonly<Record<(typeof kinds)[number], number>>
}

function lineOf({ version, date, contentHash, reasons, ids, delta }: ReleaseOfHistory): ReleaseLine {
  const counts = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      kind === 'added' && ids !== null ? Object.values(ids).flat().length : (delta?.[kind].length ?? 0),
    ]),
  ) as Record<(typeof kinds)[number], number>
  const steps = sizes.filter((size) => reasons.some(({ step }) => step === size))
  return { version, date, contentHash, steps, counts, reasons }
}

function ofReleases(): Reply {
  const lines = history.releases.map(lineOf)
  const shown = rows<ReleaseLine>(lines, {}, [
    term('version', ({ version }) => version),
    term('date', ({ date }) => date),
    term('steps', ({ steps }) => steps),
    ...kinds.map((kind) => number<ReleaseLine>(kind, ({ counts }) => counts[kind])),
  ])
  return { answer: lines, shown, ...(lines.length === 0 && { note: NONE }) }
}

/** A record that a release had, by its name. */
interface Named {
  readonly collection: ChangingCollection
  readonly id: string
}

/** Every record that any release had. */
const everNamed = (): readonly Named[] =>
  history.releases.flatMap(({ ids, delta }) => [
    ...changingCollections.flatMap((collection) => (ids?.[collection] ?? []).map((one) => ({ collection, id: one }))),
    ...(delta?.added ?? []),
  ])

const fullName = ({ collection, id: one }: Named) => `${collection}/${one}`

/** The record that a word names, of those that any release had. */
function named(word: string): Named {
  const all = everNamed()
  const whole = all.find((one) => fullName(one) === word)
  if (whole !== undefined) return whole
  const found = new Map(all.filter((one) => one.id === word).map((one) => [fullName(one), one]))
  const [only] = found.values()
  if (only === undefined) {
    const issue = published.issues.find(({ options }) => options.some((option) => option.id === word))
    if (issue !== undefined) {
      throw new UsageError(
        `history: "${word}" is an option, a part of an issue: ask for the history of issues/${issue.id}`,
      )
    }
    const names = all.map((one) => (word.includes('/') ? fullName(one) : one.id))
    throw new UnknownRecordError(word, nearestId(word, names))
  }
  if (found.size > 1) {
    throw new UsageError(`Several collections had "${word}": write ${[...found.keys()].join(' or ')}`)
  }
  return only
}

/** What a row tells: a step, or one of its changes. */
interface StepRow extends Omit<RecordStep, 'changes'> {
  readonly path: string
  readonly before?: unknown
  readonly after?: unknown
}

const rowsOf = (steps: readonly RecordStep[]): readonly StepRow[] =>
  steps.flatMap(({ changes, ...step }): readonly StepRow[] =>
    changes.length === 0
      ? [{ ...step, path: '', ...(step.entry !== null && { after: step.entry }) }]
      : changes.map(({ op: _, ...change }) => ({ ...step, ...change })),
  )

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))

function ofRecord(word: string): Reply {
  if (history.releases.length === 0) return { answer: [], shown: rows([], {}, stepColumns), note: NONE }
  const record = named(word)
  const steps = historyOfRecord(history, record.collection, record.id)
  return {
    answer: steps,
    shown: {
      ...rows(rowsOf(steps), {}, stepColumns),
      page: (screen) => historyPage(fullName(record), steps, screen),
    },
  }
}

const stepColumns = [
  term<StepRow>('version', ({ version }) => version),
  term<StepRow>('date', ({ date }) => date),
  term<StepRow>('what', ({ what }) => what),
  id<StepRow>('path', ({ path }) => path),
  prose<StepRow>('before', ({ before }) => json(before)),
  prose<StepRow>('after', ({ after }) => json(after)),
  prose<StepRow>('why', ({ reasons }) => reasons.map(({ text }) => text).join('\n\n')),
]

/** The releases, or what became of one record in them. */
export const reply: Answering = ({ record }) => (record === undefined ? ofReleases() : ofRecord(String(record)))
