import { demandsOfRecords } from '../../src/changes/demands-of-records.js'
import type { Demand } from '../../src/changes/version-step.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { collectionNames } from '../../src/vocabulary/collections.js'

/** Ids that were retired for others, and lead nowhere now. */
function lostRedirects(before: Dataset<Ids>, after: Dataset<Ids>): readonly Demand[] {
  return after.retired.flatMap(({ collection, id, replacedBy }): readonly Demand[] => {
    const old = before.retired.find((one) => one.collection === collection && one.id === id)
    if (old === undefined || old.replacedBy.length === 0 || replacedBy.length > 0) return []
    const reason = `it led to ${old.replacedBy.join(' and ')}, and nothing stands for it now`
    return [{ step: 'major', subject: `retired/${collection}/${id}`, reason }]
  })
}

/** Every id of a dataset, as `collection/id`, those of options too. */
function idsOf(dataset: Dataset<Ids>): readonly string[] {
  const ofRecords = collectionNames.flatMap((name) => dataset[name].map(({ id }) => `${name}/${id}`))
  return [...ofRecords, ...dataset.issues.flatMap(({ options }) => options.map(({ id }) => `options/${id}`))]
}

const retiredIn = ({ retired }: Dataset<Ids>) => retired.map(({ collection, id }) => `${collection}/${id}`)

/** What became of the records since a release. */
export interface RecordDemands {
  readonly demands: readonly Demand[]
  /** What must be named by a changeset, each with what was done to it. */
  readonly toName: readonly Demand[]
  /** Released ids that are gone without a word of where. */
  readonly vanished: readonly string[]
  /** Ids whose entry among the retired ones was taken out. */
  readonly unexplained: readonly string[]
}

/** What the records that moved since a release demand, what of them a changeset must name, and what may not be at all. */
export function recordDemands(before: Dataset<Ids>, after: Dataset<Ids>): RecordDemands {
  const demands = [...demandsOfRecords(before, after), ...lostRedirects(before, after)]
  const [had, has] = [new Set(idsOf(before)), new Set(idsOf(after))]
  const explained = new Set(retiredIn(after))
  const vanished = [...had].filter((name) => !has.has(name) && !explained.has(name))
  const unexplained = retiredIn(before).filter((name) => !explained.has(name))
  const moved = demands.map((one) => ({ ...one, subject: one.subject.replace(/^retired\//, '') }))
  const isKnown = ({ subject }: Demand) => had.has(subject) || explained.has(subject)
  const isLost = ({ subject }: Demand) => vanished.includes(subject) || unexplained.includes(subject)
  return { demands, toName: moved.filter((one) => isKnown(one) && !isLost(one)), vanished, unexplained }
}
