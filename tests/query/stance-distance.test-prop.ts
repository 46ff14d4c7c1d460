import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stanceDistance } from '../../src/query/stance-distance.js'
import { stanceOf } from '../../src/query/stance-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { polarities } from '../../src/vocabulary/position.js'
import { anyDataset } from './any-dataset.js'
import { anyDay, anyStances, someActors, someOptions } from './any-stances.js'
import { sample } from './sample-dataset.js'

const anyActor = fc.constantFrom(...someActors)
const anyOptions = fc.record({
  asOf: fc.option(anyDay, { nil: undefined }),
  within: fc.constantFrom('certainly' as const, 'possibly' as const),
  onBehalf: fc.boolean(),
})

describe('the distance of two actors', () => {
  test('is the same both ways', () => {
    fc.assert(
      fc.property(anyStances, anyActor, anyActor, anyOptions, (world, a, b, options) => {
        const there = stanceDistance(a, b, options, world)
        const back = stanceDistance(b, a, options, world)
        expect(back).toEqual({
          ...there,
          shared: there.shared.map((one) => ({ ...one, a: one.b, b: one.a })),
          onlyA: there.onlyB,
          onlyB: there.onlyA,
        })
      }),
    )
  })

  test('is from 0 to 1, and null where they share no option', () => {
    fc.assert(
      fc.property(anyStances, anyActor, anyActor, anyOptions, (world, a, b, options) => {
        const { distance, shared } = stanceDistance(a, b, options, world)
        expect(distance === null).toBe(shared.length === 0)
        for (const one of [distance ?? 0, ...shared.map((option) => option.distance)]) {
          expect(one).toBeGreaterThanOrEqual(0)
          expect(one).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  test('is 0 from an actor to itself that stands on one side of each option', () => {
    fc.assert(
      fc.property(anyStances, anyActor, anyOptions, (world, actor, options) => {
        const { distance, shared, onlyA, onlyB } = stanceDistance(actor, actor, options, world)
        if (shared.some(({ a }) => a.side === 'several')) expect(distance).toBeGreaterThan(0)
        else expect(distance ?? 0).toBe(0)
        expect([onlyA, onlyB]).toEqual([[], []])
      }),
    )
  })

  test('is the mean over the options on which both have spoken, and the lists tell them apart', () => {
    fc.assert(
      fc.property(fc.oneof(anyStances, anyDataset), fc.nat(), fc.nat(), anyOptions, (world, one, other, options) => {
        const [a = '', b = ''] = [one, other].map((nth) => world.actors[nth % world.actors.length]?.id)
        const all = world.issues.flatMap((issue) => issue.options.map(({ id }) => id))
        const sidesOf = (actor: string, option: string) => [
          ...new Set(stanceOf(actor, option, options, world).map(({ stance }) => polarities[stance])),
        ]
        const pairs = all.map((option) => ({ option, of: [sidesOf(a, option), sidesOf(b, option)] as const }))
        const shared = pairs.filter(({ of: [x, y] }) => x.length > 0 && y.length > 0)
        const apart = shared.map(({ of: [x, y] }) => {
          const differences = x.flatMap((p) => y.map((q) => Math.abs(p - q) / 2))
          return differences.reduce((sum, next) => sum + next, 0) / differences.length
        })
        const found = stanceDistance(a, b, options, world)
        expect(found.shared.map(({ option }) => option)).toEqual(shared.map(({ option }) => option))
        if (apart.length > 0) {
          expect(found.distance).toBeCloseTo(apart.reduce((sum, next) => sum + next, 0) / apart.length, 10)
        }
        expect(found.agreed).toEqual(shared.filter((_, at) => apart[at] === 0).map(({ option }) => option))
        expect(found.differing).toEqual(shared.filter((_, at) => apart[at] !== 0).map(({ option }) => option))
        const alone = (x: 0 | 1, y: 0 | 1) => pairs.filter(({ of }) => of[x].length > 0 && of[y].length === 0)
        expect(found.onlyA).toEqual(alone(0, 1).map(({ option }) => option))
        expect(found.onlyB).toEqual(alone(1, 0).map(({ option }) => option))
      }),
      { numRuns: 200 },
    )
  })

  test('is frozen, and null where there are no positions', () => {
    const silent = createDataset({ ...sample, positions: [] })
    fc.assert(
      fc.property(anyStances, anyActor, anyActor, (world, a, b) => {
        const found = stanceDistance(a, b, {}, world)
        for (const item of [found, ...Object.values(found), ...found.shared]) expect(Object.isFrozen(item)).toBe(true)
        expect(stanceDistance('ann', 'bob', { option: someOptions }, silent).distance).toBeNull()
      }),
      { numRuns: 30 },
    )
  })
})
