import { expect, test } from 'vitest'
import { textWidth, widest } from '../../../src/cli/view/text-width.js'

test.each([
  ['Київ', 4],
  ['和平', 4],
  ['é', 1],
  ['e\u0301', 1],
  ['👩\u200D🚀', 2],
  ['🇺🇦', 2],
  ['\u2068שלום\u2069', 4],
  ['می\u200Cخواهم', 7],
  ['a\u200Db', 2],
  ['\u001b[31mred\u001b[39m', 3],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width)
})

test('the widest of none is 0', () => {
  expect(widest([])).toBe(0)
  expect(widest(['a', '和平', 'abc'])).toBe(4)
})
