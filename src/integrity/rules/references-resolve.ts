import { nearest } from '../../semantics/nearest.js'
import { catalogueOf } from '../../vocabulary/referents.js'
import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'

/** Every reference names a record that exists. */
export const referencesResolve = defineRule('references-resolve', function* (dataset) {
  const { records, ids } = viewOf(dataset)
  for (const { collection, record, fields } of records) {
    for (const { refersTo, value, pointer } of fields) {
      if (refersTo === null || typeof value !== 'string' || ids[refersTo].has(value)) continue
      const home = catalogueOf[refersTo]
      const retired = dataset.retired.find((one) => one.id === value && one.collection === home)
      const closest = nearest(value, ids[refersTo].keys())
      const remedy =
        retired === undefined
          ? closest === null
            ? `add the ${refersTo} first`
            : `write "${closest}", the nearest, or add the ${refersTo}`
          : retired.replacedBy.length > 0
            ? `it was retired on ${retired.since}: write ${retired.replacedBy.join(' or ')}`
            : `it was retired on ${retired.since} and nothing stands for it: ${retired.reason}`
      yield { collection, id: record.id, pointer, value, message: `there is no ${refersTo} "${value}"`, remedy }
    }
  }
})
