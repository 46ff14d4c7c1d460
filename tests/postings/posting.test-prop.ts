import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postingOf } from '../../src/postings/tuple-index.js'
import { fallsIn } from '../../src/postings/window.js'
import { anyDate, anyDays, dateOf, falls, itemsOf, windowOf } from './any-records.js'

const runs = { numRuns: 300 }
const anyItems = itemsOf({ maxLength: 40 })
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('a posting', () => {
  test('has within some days what falls there, surely or possibly, in the documented order', () => {
    fc.assert(
      fc.property(anyItems, fc.array(fc.tuple(anyDays, fc.boolean()), { maxLength: 6 }), (items, asked) => {
        const posting = postingOf(items)
        for (const [days, surely] of asked) {
          const expected = items.filter(({ date }) => falls(date, days, surely))
          expect(idsOf(posting.within(windowOf(days, surely), dateOf))).toEqual(idsOf(expected))
        }
      }),
      runs,
    )
  })

  test('loses nothing when the days are wider', () => {
    fc.assert(
      fc.property(anyItems, anyDays, anyDays, fc.boolean(), (items, one, other, surely) => {
        const hull = {
          from: one.from === null || other.from === null ? null : one.from < other.from ? one.from : other.from,
          to: one.to === null || other.to === null ? null : one.to > other.to ? one.to : other.to,
        }
        const posting = postingOf(items)
        const narrow = posting.within(windowOf(one, surely), dateOf)
        const wide = new Set(posting.within(windowOf(hull, surely), dateOf))
        expect(idsOf(narrow.filter((item) => !wide.has(item)))).toEqual([])
      }),
      runs,
    )
  })

  test('has what surely falls somewhere among what possibly does', () => {
    fc.assert(
      fc.property(anyItems, anyDays, (items, days) => {
        const posting = postingOf(items)
        const possible = new Set(posting.within(windowOf(days, false), dateOf))
        const sure = posting.within(windowOf(days, true), dateOf)
        expect(idsOf(sure.filter((item) => !possible.has(item)))).toEqual([])
      }),
      runs,
    )
  })

  test('is whole where no side is bounded and where there are no dates', () => {
    fc.assert(
      fc.property(anyItems, anyDays, fc.boolean(), (items, days, surely) => {
        const posting = postingOf(items)
        expect(posting.size).toBe(items.length)
        expect(posting.all).toEqual(items)
        expect(posting.within(windowOf({ from: null, to: null }, surely), dateOf)).toEqual(items)
        expect(posting.within(windowOf(days, surely), null)).toEqual(items)
      }),
      runs,
    )
  })

  test('gives frozen answers, and of all its records a list of its own each time', () => {
    fc.assert(
      fc.property(anyItems, anyDays, fc.boolean(), (items, days, surely) => {
        const posting = postingOf(items)
        const window = windowOf(days, surely)
        const first = [...posting.within(window, dateOf)]
        expect(Object.isFrozen(posting.within(window, dateOf))).toBe(true)
        ;(posting.all as unknown[]).length = 0
        expect(posting.within(window, dateOf)).toEqual(first)
        expect(posting.all).toEqual(items)
      }),
      runs,
    )
  })
})

test('a date falls in a window as it falls within its days', () => {
  fc.assert(
    fc.property(anyDate, anyDays, fc.boolean(), (date, days, surely) => {
      expect(fallsIn(date, windowOf(days, surely))).toBe(falls(date, days, surely))
    }),
    { numRuns: 2_000 },
  )
})
