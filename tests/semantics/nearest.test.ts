import { expect, test } from 'vitest'
import { nearest } from '../../src/semantics/nearest.js'

test('the nearest candidate takes the fewest edits', () => {
  expect(nearest('suports', ['opposes', 'supports', 'rejects'])).toBe('supports')
  expect(nearest('anything', new Set(['one']))).toBe('one')
})

test('without a candidate there is none', () => {
  expect(nearest('suports', [])).toBeNull()
})
