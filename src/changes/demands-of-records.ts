import type { Ids } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import { diffDatasets } from './diff-datasets.js'
import type { Demand } from './version-step.js'

const optionsOf = ({ issues }: Dataset<Ids>) => issues.flatMap(({ options }) => options.map(({ id }) => id))

/** What became of the options that only the older dataset has: a part of an issue, with ids that are types all the same. */
function demandsOfOptions(before: Dataset<Ids>, after: Dataset<Ids>): readonly Demand[] {
  const kept = new Set<string>(optionsOf(after))
  const entries = new Map(
    after.retired.filter(({ collection }) => collection === 'options').map((one) => [one.id, one]),
  )
  return optionsOf(before)
    .filter((id) => !kept.has(id))
    .map((id): Demand => {
      const entry = entries.get(id)
      const subject = `options/${id}`
      if (entry === undefined)
        return { step: 'major', subject, reason: 'it is gone without an entry in data/retired.json' }
      const [to] = entry.replacedBy
      return to === undefined
        ? { step: 'major', subject, reason: 'it was withdrawn, and nothing stands for it' }
        : { step: 'minor', subject, reason: `it was merged into ${to}` }
    })
}

/**
 * What the records that moved between two datasets demand of the version, each with the record and the reason.
 *
 * @example
 * demandsOfRecords({ ...published, events: [] }, published)[0]?.step // 'minor'
 */
export function demandsOfRecords(before: Dataset<Ids>, after: Dataset<Ids>): readonly Demand[] {
  const { added, changed, merged, retired, removed } = diffDatasets(before, after)
  const named = ({ collection, id }: { readonly collection: string; readonly id: string }) => `${collection}/${id}`
  const ofRecords = [
    ...removed.map((one): Demand => {
      const reason =
        one.collection === 'retired'
          ? 'an id that was retired is no longer explained'
          : 'it is gone without an entry in data/retired.json'
      return { step: 'major', subject: named(one), reason }
    }),
    ...retired.map(
      (one): Demand => ({ step: 'major', subject: named(one), reason: 'it was withdrawn, and nothing stands for it' }),
    ),
    ...merged.map(
      (one): Demand => ({
        step: 'minor',
        subject: named(one),
        reason: `it was merged into ${one.entry.replacedBy.join(' and ')}`,
      }),
    ),
    ...added
      .filter(({ collection }) => collection !== 'retired')
      .map((one): Demand => ({ step: 'minor', subject: named(one), reason: 'it is new' })),
    ...changed.map(
      (one): Demand => ({
        step: 'patch',
        subject: named(one),
        reason: `it says something else at ${[...new Set(one.changes.map(({ path }) => path))].join(', ')}`,
      }),
    ),
  ]
  return [...ofRecords, ...demandsOfOptions(before, after)]
}
