import { defineRule } from '../rule.js'

/** The id of an option starts with the id of its issue. */
export const optionIdsStartWithTheirIssue = defineRule('option-ids-start-with-their-issue', function* ({ issues }) {
  for (const issue of issues) {
    for (const [index, { id }] of issue.options.entries()) {
      if (id.startsWith(`${issue.id}/`)) continue
      yield {
        collection: 'issues',
        id: issue.id,
        pointer: `/options/${index}/id`,
        value: id,
        message: `the option "${id}" stands in the issue "${issue.id}"`,
        remedy: `write "${issue.id}/${id.split('/').at(-1)}", or move it to its issue`,
      }
    }
  }
})
