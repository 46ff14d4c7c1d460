import { stagedMeasures } from '../../vocabulary/figure.js'
import { defineRule } from '../rule.js'

/** Nothing but money, arms and troops has a stage. */
export const stagesAreOfMoneyAndArms = defineRule('stages-are-of-money-and-arms', function* ({ figures }) {
  for (const { id, measure, stage } of figures) {
    if (stage === null || stagedMeasures.includes(measure)) continue
    yield {
      collection: 'figures',
      id,
      pointer: '/stage',
      value: stage,
      message: `a number of ${measure} is not ${stage}`,
      remedy: `write null; a stage is for ${stagedMeasures.join(', ')}`,
    }
  }
})
