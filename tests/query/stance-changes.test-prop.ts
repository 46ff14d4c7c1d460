import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { PositionRecord } from '../../src/dataset/record-types.js'
import { stanceChanges } from '../../src/query/stance-changes.js'
import { stanceOf } from '../../src/query/stance-of.js'
import { anyDataset } from './any-dataset.js'
import { anyDay, anyStances } from './any-stances.js'

const anyDays = fc.tuple(anyDay, anyDay).map((days) => days.toSorted())
const stancesOf = (positions: readonly PositionRecord<Ids>[]) =>
  [...new Set(positions.map(({ stance }) => stance))].toSorted().join()

describe('what changed between two days', () => {
  test('is surely every stance that is another, whether what may have been said counts or not', () => {
    fc.assert(
      fc.property(fc.oneof(anyStances, anyDataset), anyDays, (world, [from = '', to = '']) => {
        const options = world.issues.flatMap((issue) => issue.options.map(({ id }) => id))
        const pairs = world.actors.flatMap(({ id }) => options.map((option) => [id, option] as const))
        const changed = pairs.filter(([actor, option]) => {
          const asOf = (day: string, within: 'certainly' | 'possibly') =>
            stancesOf(stanceOf(actor, option, { asOf: day, within }, world))
          const isSure = [from, to].every((day) => asOf(day, 'certainly') === asOf(day, 'possibly'))
          return isSure && asOf(from, 'certainly') !== asOf(to, 'certainly')
        })
        expect(stanceChanges({ from, to }, world).map(({ actor, option }) => [actor, option])).toEqual(changed)
      }),
      { numRuns: 100 },
    )
  })

  test('is surely among what may have changed', () => {
    fc.assert(
      fc.property(anyStances, anyDays, fc.boolean(), (world, [from = '', to = ''], onBehalf) => {
        const possibly = stanceChanges({ from, to, onBehalf, within: 'possibly' }, world)
        expect(stanceChanges({ from, to, onBehalf }, world)).toEqual(
          possibly.filter(({ certainty }) => certainty === 'certain'),
        )
        for (const { before, after } of possibly) expect(stancesOf(before)).not.toBe(stancesOf(after))
      }),
    )
  })

  test('may be all that was said on the days between, if not before', () => {
    fc.assert(
      fc.property(anyStances, anyDays, (world, [from = '', to = '']) => {
        const changes = stanceChanges({ from, to, within: 'possibly' }, world)
        for (const { id } of world.actors) {
          for (const { id: option } of world.issues.flatMap((issue) => issue.options)) {
            const then = (day: string) => stanceOf(id, option, { asOf: day, within: 'possibly' }, world)
            if (then(from).length > 0 || then(to).length === 0) continue
            expect(changes).toContainEqual(expect.objectContaining({ actor: id, option, change: 'first' }))
          }
        }
      }),
    )
  })

  test('is nothing between a day and itself', () => {
    fc.assert(
      fc.property(anyStances, anyDay, (world, day) => {
        expect(stanceChanges({ from: day, to: day, within: 'possibly' }, world)).toEqual([])
      }),
    )
  })

  test('is frozen', () => {
    fc.assert(
      fc.property(anyStances, anyDay, (world, from) => {
        const changes = stanceChanges({ from, within: 'possibly' }, world)
        for (const item of [changes, ...changes, ...changes.map(({ before }) => before)]) {
          expect(Object.isFrozen(item)).toBe(true)
        }
      }),
    )
  })
})
