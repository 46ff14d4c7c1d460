import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal } from '../../../src/exports/json-ld/decimal.js'

test.each([
  [0, '0'],
  [270, '270'],
  [-0.5, '-0.5'],
  [61.25, '61.25'],
  [1e21, '1000000000000000000000'],
  [1.25e22, '12500000000000000000000'],
  [1e-7, '0.0000001'],
  [-1.5e-9, '-0.0000000015'],
])('%d is %s', (number, text) => {
  expect(decimal(number)).toBe(text)
})

test('what is written is the same number, without an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(decimal(number)).toMatch(/^-?\d+(?:\.\d+)?$/)
      // The text has no negative zero.
      expect(Number(decimal(number))).toBe(number + 0)
    }),
  )
})
