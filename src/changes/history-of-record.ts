import type { RetiredRecord } from '../dataset/record-types.js'
import type { ChangingCollection, DatasetDelta, FieldChange } from './dataset-delta.js'
import type { ChangeReason, DatasetHistory, ReleaseOfHistory } from './dataset-history.js'
import { reasonFor } from './reason-for.js'

/** What happened to a record in a release. */
export interface RecordStep {
  readonly version: string
  readonly date: string | null
  readonly what: 'added' | 'changed' | 'merged' | 'retired' | 'removed'
  /** What changed, step by step; [] where it was not changed but came or went. */
  readonly changes: readonly FieldChange[]
  /** Where the record went; null where it did not, or nothing says where. */
  readonly entry: RetiredRecord | null
  /** What the changesets that name the record say of it, without what they say of others. */
  readonly reasons: readonly ChangeReason[]
}

type Happened = Pick<RecordStep, 'what' | 'changes' | 'entry'>

function happenedIn(delta: DatasetDelta, collection: ChangingCollection, id: string): Happened | undefined {
  const isIt = (one: { readonly collection: string; readonly id: string }) =>
    one.collection === collection && one.id === id
  const { added, changed, merged, retired, removed } = delta
  if (added.some(isIt)) return { what: 'added', changes: [], entry: null }
  const change = changed.find(isIt)
  if (change !== undefined) return { what: 'changed', changes: change.changes, entry: null }
  for (const [what, list] of [
    ['merged', merged],
    ['retired', retired],
  ] as const) {
    const gone = list.find(isIt)
    if (gone !== undefined) return { what, changes: [], entry: gone.entry }
  }
  return removed.some(isIt) ? { what: 'removed', changes: [], entry: null } : undefined
}

function firstStep({ ids }: ReleaseOfHistory, collection: ChangingCollection, id: string): Happened | undefined {
  return ids?.[collection].includes(id) ? { what: 'added', changes: [], entry: null } : undefined
}

/**
 * What became of a record, release by release: in which version it came, what changed when and why, and where it went.
 * [] for an id that no release has had.
 *
 * @example
 * historyOfRecord({ formatVersion: 1, releases: [] }, 'actors', 'nato') // []
 */
export function historyOfRecord(
  history: DatasetHistory,
  collection: ChangingCollection,
  id: string,
): readonly RecordStep[] {
  return history.releases.flatMap((release) => {
    const { version, date, delta, reasons } = release
    const happened = delta === null ? firstStep(release, collection, id) : happenedIn(delta, collection, id)
    if (happened === undefined) return []
    const told = reasons.flatMap((reason) => {
      const text = reasonFor(`${collection}/${id}`.replace(/^retired\//, ''), reason.text)
      return text === null ? [] : [{ ...reason, text }]
    })
    return [{ version, date, ...happened, reasons: told }]
  })
}
