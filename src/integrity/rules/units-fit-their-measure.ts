import { unitsOfMeasure } from '../../vocabulary/figure.js'
import { defineRule } from '../rule.js'

/** What is counted is counted in a unit of it. */
export const unitsFitTheirMeasure = defineRule('units-fit-their-measure', function* ({ figures }) {
  for (const { id, measure, unit } of figures) {
    const units: readonly string[] = unitsOfMeasure[measure]
    if (units.includes(unit)) continue
    yield {
      collection: 'figures',
      id,
      pointer: '/unit',
      value: unit,
      message: `${measure} is not counted in ${unit}`,
      remedy: `write one of ${units.join(', ')}, or another measure`,
    }
  }
})
