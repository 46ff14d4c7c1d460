import { expect, test } from 'vitest'
import { sameScope } from '../../src/semantics/same-scope.js'

const scope = { events: ['a', 'b'], period: '2025', places: ['kyiv'], group: null, cumulative: false }

test('the order of events and places does not matter', () => {
  expect(sameScope(scope, { ...scope, events: ['b', 'a'] })).toBe(true)
})

test.each([
  { events: ['a'] },
  { events: ['a', 'c'] },
  { period: null },
  { places: [] },
  { group: 'children' },
  { cumulative: true },
])('%o makes it another scope', (change) => {
  expect(sameScope(scope, { ...scope, ...change })).toBe(false)
  expect(sameScope({ ...scope, ...change }, scope)).toBe(false)
})
