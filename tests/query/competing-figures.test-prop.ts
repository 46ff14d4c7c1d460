import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { compareFigures } from '../../src/query/compare-figures.js'
import { type CompetingFiguresFilter, competingFigures } from '../../src/query/competing-figures.js'
import { findFigures } from '../../src/query/find-figures.js'
import { anyFigures } from './any-figures.js'

const runs = { numRuns: 60 }
const anyDay = fc.integer({ min: 1, max: 31 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`)
const anyDays = fc.array(anyDay, { minLength: 4, maxLength: 4 }).map((days) => days.toSorted())
const VERDICTS = ['contradict', 'compatible', 'incomparable'] as const

const named = ({ figure, other }: { figure: { id: string }; other: { id: string } }) => `${figure.id} ${other.id}`

describe('competing figures', () => {
  test('are all that contradict each other or are compatible, each two once', () => {
    fc.assert(
      fc.property(anyFigures, (world) => {
        for (const verdict of ['contradict', 'compatible'] as const) {
          const expected = world.figures.flatMap((figure, at) =>
            world.figures
              .slice(at + 1)
              .filter((other) => compareFigures(figure.id, other.id, world).verdict === verdict)
              .map((other) => named({ figure, other })),
          )
          const given = competingFigures({ verdict }, world).flatMap(({ pairs }) => pairs.map(named))
          expect(given.toSorted()).toEqual(expected.toSorted())
        }
      }),
      runs,
    )
  })

  test('look like all of the same measure and unit that count something else', () => {
    fc.assert(
      fc.property(anyFigures, (world) => {
        const given = new Set(
          competingFigures({ verdict: 'incomparable' }, world).flatMap(({ pairs }) => pairs.map(named)),
        )
        for (const figure of world.figures) {
          for (const other of world.figures) {
            const alike = figure.measure === other.measure && figure.unit === other.unit
            if (figure === other || !alike) continue
            const isGiven = given.has(named({ figure, other })) || given.has(named({ figure: other, other: figure }))
            expect(isGiven).toBe(compareFigures(figure.id, other.id, world).verdict === 'incomparable')
          }
        }
      }),
      runs,
    )
  })

  test('stand in one group each, and every two of a group in the order of the dataset', () => {
    fc.assert(
      fc.property(anyFigures, (world) => {
        const groups = competingFigures({ verdict: VERDICTS }, world)
        const all = groups.flatMap(({ figures }) => figures)
        expect(new Set(all).size).toBe(all.length)
        for (const { figures } of groups) {
          expect(figures).toEqual(world.figures.filter((figure) => figures.includes(figure)))
        }
        const firsts = groups.map(({ figures }) => world.figures.findIndex(({ id }) => id === figures[0]?.id))
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b))
      }),
      runs,
    )
  })

  test('with a filter are the groups in which a figure meets it', () => {
    fc.assert(
      fc.property(anyFigures, anyDays, (world, [from, , , to]) => {
        const claimant = world.figures[0]?.claimant
        const filters: CompetingFiguresFilter<Ids>[] = [{ measure: 'killed' }, { claimant }, { from, to }]
        for (const filter of filters) {
          for (const within of ['certainly', 'possibly'] as const) {
            const met = new Set(findFigures({ ...filter, within }, world))
            const expected = competingFigures({}, world).filter(({ figures }) => figures.some((one) => met.has(one)))
            const given = competingFigures({ ...filter, within }, world)
            expect(given.map(({ figures }) => figures)).toEqual(expected.map(({ figures }) => figures))
          }
        }
      }),
      runs,
    )
  })

  test('are not lost in a wider window, and are certain only where they count without the possible', () => {
    fc.assert(
      fc.property(anyFigures, anyDays, (world, [first, from, to, last]) => {
        for (const within of ['certainly', 'possibly'] as const) {
          const wide = competingFigures({ from: first, to: last, within }, world).map(({ figures }) => figures)
          for (const { figures } of competingFigures({ from, to, within }, world)) expect(wide).toContainEqual(figures)
        }
        const possibly = competingFigures({ from, to, within: 'possibly' }, world)
        expect(possibly.filter(({ certainty }) => certainty === 'certain')).toEqual(
          competingFigures({ from, to }, world),
        )
      }),
      runs,
    )
  })

  test('cannot be changed', () => {
    fc.assert(
      fc.property(anyFigures, (world) => {
        const groups = competingFigures({ verdict: VERDICTS }, world)
        expect(Object.isFrozen(groups)).toBe(true)
        for (const group of groups) {
          expect([group, group.figures, group.pairs, ...group.pairs].every(Object.isFrozen)).toBe(true)
        }
      }),
      runs,
    )
  })
})
