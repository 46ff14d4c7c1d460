import { defineRule } from '../rule.js'

/** No stance on an option hangs on that very option. */
export const conditionsLookBeyondTheirOwnOption = defineRule(
  'conditions-look-beyond-their-own-option',
  function* ({ positions }) {
    for (const { id, option, conditions } of positions) {
      for (const [index, condition] of conditions.entries()) {
        if (!('option' in condition) || condition.option !== option) continue
        yield {
          collection: 'positions',
          id,
          pointer: `/conditions/${index}/option`,
          value: option,
          message: `the stance on "${option}" hangs on "${option}" itself`,
          remedy: 'name the option it hangs on, or take the condition out',
        }
      }
    }
  },
)
