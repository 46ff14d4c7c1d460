import { countedUnits } from '../../vocabulary/figure.js'
import { defineRule } from '../rule.js'

/** No number is below zero, what is counted comes in whole numbers, and no share is above a hundred percent. */
export const numbersFitTheirUnit = defineRule('numbers-fit-their-unit', function* ({ figures }) {
  for (const { id, unit, value } of figures) {
    for (const field of ['n', 'min', 'max'] as const) {
      const number = value[field]
      if (number === null) continue
      const finding = (message: string, remedy: string) => ({
        collection: 'figures' as const,
        id,
        pointer: `/value/${field}`,
        value: number,
        message,
        remedy,
      })
      if (number < 0) yield finding(`${number} is below zero`, 'write the number without its sign')
      if (countedUnits.includes(unit) && !Number.isInteger(number)) {
        yield finding(`there is no part of ${unit}: ${number}`, 'write a whole number, or another unit')
      }
      if (unit === 'percent' && number > 100)
        yield finding(`${number} percent is more than the whole`, 'mend the number')
    }
  }
})
