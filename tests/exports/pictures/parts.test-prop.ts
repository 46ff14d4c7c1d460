import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Days } from '../../../src/exports/pictures/days.js'
import { axisEnd, claimOf, roundAbove, shownNumber } from '../../../src/exports/pictures/figure-axis.js'
import { cutTo, inLines } from '../../../src/exports/pictures/in-lines.js'
import { stretchesOf } from '../../../src/exports/pictures/stretches.js'
import { operators } from '../../../src/vocabulary/figure.js'

const words = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { maxLength: 20 })
  .map((all) => all.join(' '))

describe('lines', () => {
  test('have all of a text in its order where there is room, else its beginning', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), fc.integer({ min: 1, max: 6 }), (text, length, most) => {
        const lines = inLines(text, length, most)
        const bare = (some: string) => some.replace(/\s+/gu, '')
        expect(lines.length).toBeLessThanOrEqual(most)
        expect(lines.filter((line) => [...line].length > length)).toEqual([])
        const all = bare(lines.join(''))
        const whole = bare(text)
        const cut = all.endsWith('…') && all !== whole
        expect(whole.startsWith(cut ? all.slice(0, -1) : whole)).toBe(true)
        if (!cut) expect(all).toBe(whole)
      }),
    )
  })

  test('cut to a length are no longer than it', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (text, length) => {
        expect([...cutTo(text, length)].length).toBeLessThanOrEqual(length)
      }),
    )
  })
})

const days: fc.Arbitrary<Days> = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 120 }), fc.constantFrom('both', 'from', 'to'))
  .map(([day, length, ends]) => ({
    from: ends === 'to' ? null : day,
    to: ends === 'from' ? null : day + length,
    sure: null,
    lasts: false,
  }))

describe('stretches', () => {
  test('are at most three, one after the other, and meet every event', () => {
    fc.assert(
      fc.property(fc.array(days, { maxLength: 30 }), (events) => {
        const stretches = stretchesOf(events)
        expect(stretches.length).toBeLessThanOrEqual(3)
        for (const [nth, { from, to }] of stretches.entries()) {
          expect(from).toBeLessThan(to)
          expect(from).toBeGreaterThan(stretches[nth - 1]?.to ?? Number.NEGATIVE_INFINITY)
        }
        const missed = events.filter(
          (event) =>
            !stretches.some((stretch) => {
              return (event.from ?? -1) <= stretch.to && (event.to ?? Number.POSITIVE_INFINITY) >= stretch.from
            }),
        )
        expect(missed).toEqual([])
      }),
    )
  })
})

describe('an axis', () => {
  test('ends at 1, 2 or 5 and their tenfolds, not below what is claimed and below tenfold of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1e15, noNaN: true }), (number) => {
        const end = roundAbove(number)
        expect(end).toBeGreaterThanOrEqual(number)
        expect(end).toBeLessThan(number * 10)
        expect(['1', '2', '5']).toContain(end.toExponential().split('e')[0])
      }),
    )
  })

  test('has room for every claim that has a number', () => {
    const ops = Object.keys(operators) as (keyof typeof operators)[]
    const value = fc
      .tuple(fc.constantFrom(...ops), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1000 }))
      .map(([op, n, more]) =>
        op === 'between'
          ? { op, n: null, min: n, max: n + more, text: null }
          : { op, n: op === 'vague' ? null : n, min: null, max: null, text: null },
      )
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 5 }), (values) => {
        const claims = values.map(claimOf)
        const end = axisEnd(claims)
        expect(end === null).toBe(values.every(({ op }) => op === 'vague'))
        for (const { said, from, to, wordsAlone } of claims) {
          if (wordsAlone) continue
          expect(Math.max(said ?? 0, from, to ?? 0)).toBeLessThan(end ?? 0)
        }
      }),
    )
  })

  test('leaves open what the words leave open', () => {
    const plain = { min: null, max: null, text: null }
    expect(claimOf({ ...plain, op: 'at-least', n: 14 })).toMatchObject({ said: 14, included: true, from: 14, to: null })
    expect(claimOf({ ...plain, op: 'more-than', n: 270 })).toMatchObject({ said: 270, included: false, to: null })
    expect(claimOf({ ...plain, op: 'up-to', n: 5 })).toMatchObject({ said: 5, from: 0, to: 5 })
    expect(claimOf({ ...plain, op: 'vague', n: null })).toMatchObject({ said: null, to: null, wordsAlone: true })
    expect(claimOf({ ...plain, op: 'order-of-magnitude', n: 1e9 })).toMatchObject({ said: null, from: 1e9, to: null })
  })
})

test('a number is shown in groups of three digits', () => {
  expect([7, 1000, 90_000_000_000, 12_345.5].map(shownNumber)).toEqual(['7', '1 000', '90 000 000 000', '12 345.5'])
})
