import { expect, test } from 'vitest'
import { harmless } from '../../../src/cli/view/harmless.js'

test.each([
  ['a\nb\tc\r\nd\u2028e', 'a b c d e'],
  ['\u001b[31mred\u001b[0m', '\uFFFD[31mred\uFFFD[0m'],
  ['\u009b2J\u0007', '\uFFFD2J\uFFFD'],
  ['ab\u202Ecd\u2066e\u200Ff\uFEFF', 'abcdef'],
  ['a\uD800b', 'a\uFFFDb'],
  ['e\u0301', '\u00E9'],
  ['👩\u200D🚀 می\u200Cخواهم \u0601', '👩\u200D🚀 می\u200Cخواهم \u0601'],
  [' Зеленський  “said” — ', 'Зеленський  “said” —'],
  ['\u0301a \u0300', '\u25CC\u0301a \u25CC\u0300'],
])('%j shows as %j', (text, shown) => {
  expect(harmless(text)).toBe(shown)
  expect(harmless(shown)).toBe(shown)
})
