import { expect, test } from 'vitest'
import { shortened } from '../../src/dataset/shortened.js'

const unreadable = new Proxy(
  {},
  {
    get() {
      throw new Error('not to be read')
    },
  },
)

test.each([
  ['a "text"', '"a \\"text\\""'],
  [7, '7'],
  [Number.NaN, 'NaN'],
  [null, 'null'],
  [undefined, 'nothing'],
  [[1], 'a list'],
  [unreadable, 'an object'],
  [shortenedTwice, 'a function'],
  [Symbol('s'), 'Symbol(s)'],
  [12n, '12'],
])('a value is shown by itself or by what it is', (value, text) => {
  expect(shortened(value)).toBe(text)
})

function shortenedTwice(text: string): string {
  return shortened(shortened(text))
}

test('what is long is cut, with its length', () => {
  expect(shortened('x'.repeat(1_000))).toBe(`"${'x'.repeat(60)}…" (1000 characters)`)
  expect(shortened(10n ** 500n)).toHaveLength(60)
  expect(shortenedTwice('x'.repeat(1_000)).length).toBeLessThan(120)
})
