import { expect, test } from 'vitest'
import { shown } from '../../src/semantics/shown.js'

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
  [undefined, 'undefined'],
  [[1], 'a list'],
  [unreadable, 'an object'],
  [shownTwice, 'a function'],
  [Symbol('s'), 'Symbol(s)'],
  [12n, '12'],
])('a value is shown by itself or by what it is', (value, text) => {
  expect(shown(value)).toBe(text)
})

function shownTwice(text: string): string {
  return shown(shown(text))
}

test('what is long is cut, with its length', () => {
  expect(shown('x'.repeat(1_000))).toBe(`"${'x'.repeat(60)}…" (1000 characters)`)
  expect(shown(10n ** 500n)).toHaveLength(60)
  expect(shownTwice('x'.repeat(1_000)).length).toBeLessThan(120)
})
