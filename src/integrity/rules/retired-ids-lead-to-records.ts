import { nearest } from '../../semantics/nearest.js'
import { defineRule } from '../rule.js'

/** What stands for a retired id is a record, or option, of the same kind, not another retired id. */
export const retiredIdsLeadToRecords = defineRule('retired-ids-lead-to-records', function* (dataset) {
  for (const [index, { collection, id, replacedBy }] of dataset.retired.entries()) {
    const records = collection === 'options' ? dataset.issues.flatMap(({ options }) => options) : dataset[collection]
    const ids = records.map((record) => record.id)
    for (const [nth, replacement] of replacedBy.entries()) {
      const next = dataset.retired.find((one) => one.collection === collection && one.id === replacement)
      if (next === undefined && ids.includes(replacement)) continue
      const message =
        next === undefined
          ? `there is no "${replacement}" in ${collection}`
          : `"${replacement}" is itself retired since ${next.since}`
      const closest = nearest(replacement, ids)
      const remedy =
        next === undefined
          ? `write ${closest === null ? 'a record that exists' : `"${closest}", the nearest`}, or nothing`
          : `write what stands for it now: ${next.replacedBy.join(', ') || 'nothing'}`
      yield { collection: 'retired', id, pointer: `/${index}/replacedBy/${nth}`, value: replacement, message, remedy }
    }
  }
})
