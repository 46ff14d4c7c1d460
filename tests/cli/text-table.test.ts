import { expect, test } from 'vitest'
import { textTable } from '../../src/cli/text-table.js'

test('textTable pads each column to its widest cell, counted in characters, and leaves no space at the end', () => {
  expect(textTable([])).toBe('')
  expect(
    textTable([
      ['a', 'bb', ''],
      ['ccc', 'd', 'e'],
      ['😀ї', 'x'],
    ]),
  ).toBe('a    bb\nccc  d   e\n😀ї   x\n')
})
