import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { interval } from '../../scripts/agreement/bootstrap.js'
import { kappa, onScale, type Pair, shareOfEqual } from '../../scripts/agreement/kappa.js'

const term = fc.constantFrom('a', 'b', 'c', 'd')
const pairs = fc.array(fc.tuple(term, term), { minLength: 1, maxLength: 40 })
const scale = ['a', 'b', 'c', 'd']
const close = (found: number | null, expected: number | null) =>
  expected === null || found === null ? expect(found).toBe(expected) : expect(found).toBeCloseTo(expected, 10)

describe('kappa', () => {
  prop.prop([pairs])('is at most 1, and is 1 where all units are coded alike', (units) => {
    const alike = units.map(([first]): Pair<string> => [first, first])
    expect(kappa(units) ?? 0).toBeLessThanOrEqual(1)
    expect(kappa(alike)).toBe(new Set(alike.flat()).size > 1 ? 1 : null)
  })

  prop.prop([pairs])('does not depend on which coder is the first', (units) => {
    const turned = units.map(([first, second]): Pair<string> => [second, first])
    for (const apart of [undefined, onScale(scale, 1), onScale(scale, 2)])
      close(kappa(turned, apart), kappa(units, apart))
  })

  prop.prop([pairs])('does not depend on the order of the units', (units) => {
    close(kappa(units.toReversed()), kappa(units))
  })

  prop.prop([pairs])('does not depend on the names of the terms', (units) => {
    const renamed = units.map(([first, second]): Pair<string> => [`${first}${first}`, `${second}${second}`])
    close(kappa(renamed), kappa(units))
  })

  prop.prop([pairs])('is the same with and without weights where there are two terms', (units) => {
    const two = units.map(([first, second]): Pair<boolean> => [first < 'c', second < 'c'])
    for (const power of [1, 2] as const) close(kappa(two, onScale([false, true], power)), kappa(two))
  })

  prop.prop([pairs])('is above 0 where more is alike than chance has it, and below where less is', (units) => {
    const found = kappa(units)
    const times = (coder: 0 | 1, wanted: string) => units.filter((unit) => unit[coder] === wanted).length
    const chance = scale.reduce((sum, one) => sum + times(0, one) * times(1, one), 0) / units.length ** 2
    const alike = shareOfEqual(units) ?? 0
    if (found === null) expect(chance).toBe(1)
    else expect(Math.sign(Math.round(found * 1e9)) + 0).toBe(Math.sign(Math.round((alike - chance) * 1e9)) + 0)
  })
})

describe('the interval', () => {
  prop.prop([pairs], { numRuns: 20 })('is the same for the same units, and in order', (units) => {
    const found = interval(units, shareOfEqual)
    expect(interval(structuredClone(units), shareOfEqual)).toEqual(found)
    const [low, high] = found ?? [1, 0]
    expect(low).toBeLessThanOrEqual(high)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeLessThanOrEqual(1)
  })

  prop.prop([fc.integer({ min: 1, max: 40 }), fc.double({ noNaN: true })], { numRuns: 20 })(
    'is the one value where a statistic has no other',
    (length, value) => {
      expect(interval(Array<number>(length).fill(0), () => value)).toEqual([value, value])
    },
  )

  prop.prop([pairs], { numRuns: 5 })('is null where there is no such statistic', (units) => {
    expect(interval(units, () => null)).toBeNull()
    expect(interval([], shareOfEqual)).toBeNull()
  })
})
