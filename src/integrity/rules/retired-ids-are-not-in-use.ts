import { defineRule } from '../rule.js'

/** No record has an id that was retired. */
export const retiredIdsAreNotInUse = defineRule('retired-ids-are-not-in-use', function* (dataset) {
  for (const { collection, id, since } of dataset.retired) {
    if (!dataset[collection].some((record) => record.id === id)) continue
    yield {
      collection,
      id,
      pointer: '/id',
      value: id,
      message: `the id "${id}" was retired on ${since} and is never used again`,
      remedy: 'give the record another id',
    }
  }
})
