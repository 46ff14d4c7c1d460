import { defineRule } from '../rule.js'

/** No record and no option has an id that was retired. */
export const retiredIdsAreNotInUse = defineRule('retired-ids-are-not-in-use', function* (dataset) {
  const finding = (id: string, since: string, what: string) => ({
    value: id,
    message: `the id "${id}" was retired on ${since} and is never used again`,
    remedy: `give the ${what} another id`,
  })
  for (const { collection, id, since } of dataset.retired) {
    if (collection !== 'options') {
      if (dataset[collection].some((record) => record.id === id))
        yield { collection, id, pointer: '/id', ...finding(id, since, 'record') }
      continue
    }
    for (const issue of dataset.issues) {
      const at = issue.options.findIndex((option) => option.id === id)
      const pointer = `/options/${at}/id`
      if (at >= 0) yield { collection: 'issues', id: issue.id, pointer, ...finding(id, since, 'option') }
    }
  }
})
