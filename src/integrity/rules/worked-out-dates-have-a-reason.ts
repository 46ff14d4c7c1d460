import { viewOf } from '../dataset-view.js'
import { datedFields } from '../dated-fields.js'
import { defineRule } from '../rule.js'

/** A date that is not stated says how it was worked out. */
export const workedOutDatesHaveAReason = defineRule('worked-out-dates-have-a-reason', function* (dataset) {
  for (const view of viewOf(dataset).records) {
    for (const { pointer, date } of datedFields(view)) {
      if (date.basis === 'stated' || date.reason !== null) continue
      yield {
        collection: view.collection,
        id: view.record.id,
        pointer: `${pointer}/reason`,
        value: date.reason,
        message: `${date.edtf} is ${date.basis} and has no reason`,
        remedy: 'say how the date was worked out, and from what',
      }
    }
  }
})
