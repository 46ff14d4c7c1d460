import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Certainty } from '../../src/filter/time-filter.js'
import { polaritiesOf } from '../../src/query/polarities-of.js'
import { stanceMatrix } from '../../src/query/stance-matrix.js'
import { stanceOf } from '../../src/query/stance-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { anyDataset } from './any-dataset.js'
import { anyDay, anyStances, someActors, someOptions } from './any-stances.js'
import { sample } from './sample-dataset.js'

const anyFilter = fc.record({
  asOf: fc.option(anyDay, { nil: undefined }),
  within: fc.constantFrom<Certainty>('certainly', 'possibly'),
  onBehalf: fc.boolean(),
})

describe('a matrix of stances', () => {
  test('has in each cell what is the stance of the actor on the option, and no other stance is left out', () => {
    fc.assert(
      fc.property(fc.oneof(anyStances, anyDataset), anyFilter, (world, filter) => {
        const { options, rows } = stanceMatrix(filter, world)
        const all = world.issues.flatMap((issue) => issue.options.map(({ id }) => id))
        const stance = (actor: string, option: string) => [...stanceOf(actor, option, filter, world)]
        const spoken = world.actors.flatMap(({ id }) => all.map((option) => ({ id, option, said: stance(id, option) })))
        const taken = spoken.filter(({ said }) => said.length > 0)
        expect(options).toEqual(all.filter((option) => taken.some((one) => one.option === option)))
        expect(rows.map(({ actor }) => actor)).toEqual([...new Set(taken.map(({ id }) => id))])
        for (const { actor, cells } of rows) {
          expect(cells.map((cell) => [cell.actor, cell.option, [...cell.positions]])).toEqual(
            options.map((option) => [actor, option, stance(actor, option)]),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  test('names the side of the positions of each cell', () => {
    const named = { for: [1], neither: [0], against: [-1], silent: [] }
    fc.assert(
      fc.property(anyStances, anyFilter, (world, filter) => {
        for (const { side, positions, certainty } of stanceMatrix(filter, world).rows.flatMap(({ cells }) => cells)) {
          if (side === 'several') expect(polaritiesOf(positions).length).toBeGreaterThan(1)
          else expect(polaritiesOf(positions)).toEqual(named[side])
          if (filter.within === 'certainly') expect(certainty).toBe('certain')
        }
      }),
    )
  })

  test('that names actors and options has exactly these, and the cells of the whole', () => {
    fc.assert(
      fc.property(
        anyStances,
        anyFilter,
        fc.subarray([...someActors]),
        fc.subarray([...someOptions]),
        (world, filter, actor, option) => {
          const whole = stanceMatrix(filter, world).rows.flatMap(({ cells }) => cells)
          const part = stanceMatrix({ ...filter, actor, option }, world)
          expect(part.rows.map((row) => row.actor)).toEqual(actor.toSorted())
          expect(part.options).toEqual(someOptions.filter((one) => option.includes(one)))
          for (const cell of part.rows.flatMap(({ cells }) => cells)) {
            const same = whole.find((one) => one.actor === cell.actor && one.option === cell.option)
            expect(cell.side).toBe(same?.side ?? 'silent')
          }
        },
      ),
    )
  })

  test('is frozen, and empty where there are no positions', () => {
    fc.assert(
      fc.property(anyStances, anyFilter, (world, filter) => {
        const matrix = stanceMatrix(filter, world)
        const cells = matrix.rows.flatMap((row) => row.cells)
        for (const item of [matrix, matrix.options, matrix.rows, ...matrix.rows, ...cells]) {
          expect(Object.isFrozen(item)).toBe(true)
        }
        expect(stanceMatrix(filter, createDataset({ ...sample, positions: [] }))).toEqual({ options: [], rows: [] })
      }),
      { numRuns: 30 },
    )
  })
})
