import { expect, test } from 'vitest'
import { isolated } from '../../../src/cli/view/isolated.js'

test.each(['שלום', 'a سلام b', '\u{1E900}'])('%s is set apart', (piece) => {
  expect(isolated(piece)).toBe(`\u2068${piece}\u2069`)
})

test.each(['', 'Kyiv', 'Київ', '和平 😀'])('%j is left as it is', (piece) => {
  expect(isolated(piece)).toBe(piece)
})
