import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'

/** A stance that replaces another differs from it in stance, conditions or option. */
export const supersessionChangesTheStance = defineRule('supersession-changes-the-stance', function* (dataset) {
  const { positions } = viewOf(dataset)
  for (const later of dataset.positions) {
    const earlier = positions.get(later.supersedes ?? '')
    if (earlier === undefined || earlier === later) continue
    const changed =
      later.stance !== earlier.stance ||
      later.option !== earlier.option ||
      JSON.stringify(later.conditions) !== JSON.stringify(earlier.conditions)
    if (changed) continue
    yield {
      collection: 'positions',
      id: later.id,
      pointer: '/supersedes',
      value: earlier.id,
      message: `the stance is ${later.stance} under the same conditions as in "${earlier.id}"`,
      remedy: 'write reaffirms in place of supersedes',
    }
  }
})
