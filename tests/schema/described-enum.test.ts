import { expect, test } from 'vitest'
import { describedEnum } from '../../src/schema/described-enum.js'

const terms = { held: 'It took place.', planned: 'It will.' }
const schema = describedEnum('Whether it took place.', terms)

test('a closed vocabulary takes its terms and carries their definitions', () => {
  expect(schema.options).toEqual(['held', 'planned'])
  expect(schema.parse('held')).toBe('held')
  expect(schema.meta()).toEqual({ description: 'Whether it took place.', terms })
})

test.each(['Held', 'held ', '', 'toString', 'constructor', '__proto__', null, undefined, 0, ['held']])(
  'refuses %j, which is none of its terms',
  (term) => {
    expect(schema.safeParse(term).success).toBe(false)
  },
)
