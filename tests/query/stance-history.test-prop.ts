import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset, PositionRecord } from '../../src/dataset/record-types.js'
import { termsOf } from '../../src/filter/terms-of.js'
import { isWithin } from '../../src/query/is-within.js'
import { stanceHistory } from '../../src/query/stance-history.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { isBefore } from '../../src/semantics/date-bounds.js'
import { ownVoices, voices } from '../../src/vocabulary/position.js'
import { anyDataset } from './any-dataset.js'
import { anyDay, anyStances, someActors, someOptions } from './any-stances.js'
import { sample } from './sample-dataset.js'

type Position = PositionRecord<Ids>
const anyWorld = fc.oneof(anyStances, anyDataset)
const anyWindow = fc.tuple(anyDay, anyDay).map((days) => days.toSorted())

function everyPair(world: Dataset<Ids>): readonly (readonly [string, string])[] {
  const options = world.issues.flatMap((issue) => issue.options.map(({ id }) => id))
  return world.actors.flatMap(({ id }) => options.map((option) => [id, option] as const))
}

/** Every order of some positions in which none stands before one that is surely earlier, or that it answers. */
function ordersOf(left: readonly Position[]): readonly (readonly Position[])[] {
  if (left.length === 0) return [[]]
  const isLater = (a: Position, b: Position) =>
    isBefore(b.date, a.date) === 'yes' || a.supersedes === b.id || a.reaffirms === b.id
  const next = left.filter((one) => !left.some((other) => isLater(one, other)))
  return next.flatMap((one) => ordersOf(left.filter((other) => other !== one)).map((rest) => [one, ...rest]))
}

describe('the history of a stance', () => {
  test('is what the actor said of the option in its own voice within the days', () => {
    fc.assert(
      fc.property(anyWorld, anyWindow, (world, [from = '', to = '']) => {
        for (const [actor, option] of everyPair(world)) {
          for (const [within, answers] of [
            ['certainly', ['yes']],
            ['possibly', ['yes', 'possibly']],
          ] as const) {
            const steps = stanceHistory(actor, option, { from, to, within }, world)
            const said = world.positions.filter(
              (one) =>
                one.actor === actor &&
                one.option === option &&
                ownVoices.includes(one.voice) &&
                (answers as readonly string[]).includes(isWithin(one.date, from, to)),
            )
            expect(steps.map(({ position }) => position).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
              said.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
            )
            for (const { position, certainty } of steps) {
              expect(certainty === 'certain').toBe(isWithin(position.date, from, to) === 'yes')
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('is in any window part of that in a wider one, each step the same', () => {
    fc.assert(
      fc.property(anyStances, anyWindow, fc.boolean(), (world, [from = '', to = ''], onBehalf) => {
        for (const actor of someActors) {
          for (const option of someOptions) {
            const whole = stanceHistory(actor, option, { onBehalf }, world)
            const wider = stanceHistory(actor, option, { onBehalf, to }, world)
            const part = stanceHistory(actor, option, { onBehalf, from, to }, world)
            const positions = part.map(({ position }) => position)
            expect(part).toEqual(wider.filter(({ position }) => positions.includes(position)))
            const known = wider.map(({ position }) => position)
            expect(wider).toEqual(whole.filter(({ position }) => known.includes(position)))
            const possibly = stanceHistory(actor, option, { onBehalf, from, to, within: 'possibly' }, world)
            expect(part).toEqual(possibly.filter(({ certainty }) => certainty === 'certain'))
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('runs in an order that dates and answers allow, and is certain only of what comes before in each of them', () => {
    fc.assert(
      fc.property(anyStances, (world) => {
        const steps = stanceHistory('ann', 'truce/full', { voice: termsOf(voices) }, world)
        const orders = ordersOf(steps.map(({ position }) => position))
        expect(orders.map((order) => order.map(({ id }) => id))).toContainEqual(
          steps.map(({ position }) => position.id),
        )
        const answered = new Set(steps.flatMap(({ position }) => [position.supersedes, position.reaffirms]))
        const isPlain = steps.every(({ position }) => !answered.has(position.id))
        for (const { position, before, order } of steps) {
          const befores = new Set(orders.map((one) => one[one.indexOf(position) - 1]?.id ?? null))
          if (order === 'certain') expect([...befores]).toEqual([before?.id ?? null])
          else if (isPlain) expect(befores.size).toBeGreaterThan(1)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('is frozen', () => {
    fc.assert(
      fc.property(anyStances, (world) => {
        const steps = stanceHistory('ann', 'truce/full', {}, world)
        for (const item of [steps, ...steps, ...steps.map(({ contradicts }) => contradicts)]) {
          expect(Object.isFrozen(item)).toBe(true)
        }
      }),
    )
  })

  test('is empty where there is no position', () => {
    const world = createDataset({ ...sample, positions: [] })
    fc.assert(
      fc.property(fc.constantFrom(...sample.actors), fc.constantFrom(...someOptions), (actor, option) => {
        expect(stanceHistory(actor.id, option, {}, world)).toEqual([])
      }),
    )
  })
})
