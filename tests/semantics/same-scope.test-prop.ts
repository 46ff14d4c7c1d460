import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { sameScope } from '../../src/semantics/same-scope.js'

const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 })
// Few values, so that scopes drawn apart are often equal.
const scope = fc.record({
  events: names,
  period: fc.constantFrom(null, '2025'),
  places: fc.uniqueArray(fc.constant('kyiv')),
  group: fc.constantFrom(null, 'children'),
  cumulative: fc.boolean(),
})
const turned = (one: { events: string[]; places: string[] }) => ({
  events: one.events.toReversed(),
  places: one.places.toReversed(),
})

describe('sameScope', () => {
  test.prop([scope])('every scope is the same as itself, in whatever order its lists are', (one) => {
    expect(sameScope(one, one)).toBe(true)
    expect(sameScope(one, { ...one, ...turned(one) })).toBe(true)
  })

  test.prop([scope, scope])('it does not matter which of the two comes first', (a, b) => {
    expect(sameScope(a, b)).toBe(sameScope(b, a))
  })

  test.prop([fc.array(scope, { minLength: 3, maxLength: 12 })])(
    'what is the same as one is the same as its same',
    (all) => {
      for (const a of all)
        for (const b of all.filter((one) => sameScope(a, one)))
          for (const c of all) expect(sameScope(a, c)).toBe(sameScope(b, c))
    },
  )

  test.prop([scope, scope])('two scopes are the same if nothing but the order of their lists differs', (a, b) => {
    const sorted = (one: typeof a) => ({ ...one, events: one.events.toSorted(), places: one.places.toSorted() })
    expect(sameScope(a, b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)))
  })
})
