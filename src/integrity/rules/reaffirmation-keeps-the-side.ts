import { polarities } from '../../vocabulary/position.js'
import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'

/** A stance that repeats another is on the same option and the same side. */
export const reaffirmationKeepsTheSide = defineRule('reaffirmation-keeps-the-side', function* (dataset) {
  const { positions } = viewOf(dataset)
  for (const later of dataset.positions) {
    const earlier = positions.get(later.reaffirms ?? '')
    if (earlier === undefined) continue
    if (polarities[later.stance] === polarities[earlier.stance] && later.option === earlier.option) continue
    yield {
      collection: 'positions',
      id: later.id,
      pointer: '/reaffirms',
      value: earlier.id,
      message: `${later.stance} on "${later.option}" does not repeat ${earlier.stance} on "${earlier.option}"`,
      remedy: 'write supersedes or contradicts, or name the stance that it repeats',
    }
  }
})
