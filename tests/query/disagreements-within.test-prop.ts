import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disagreementsWithin } from '../../src/query/disagreements-within.js'
import { membersOf } from '../../src/query/members-of.js'
import { stanceOf } from '../../src/query/stance-of.js'
import { polarities } from '../../src/vocabulary/position.js'
import { anyDataset } from './any-dataset.js'
import { anyDay, anyStances, someActors } from './any-stances.js'
import { idsOf } from './sample-dataset.js'

const anyMembers = fc.subarray([...someActors])
const anyOptions = fc.record({
  asOf: fc.option(anyDay, { nil: undefined }),
  within: fc.constantFrom('certainly' as const, 'possibly' as const),
  onBehalf: fc.boolean(),
})

describe('what some actors do not share', () => {
  test('is each option on which one has spoken and not all are on the same side', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyStances, anyDataset),
        fc.infiniteStream(fc.boolean()),
        anyOptions,
        (world, flips, options) => {
          const members = idsOf(world.actors).filter(() => flips.next().value)
          const all = world.issues.flatMap((issue) => issue.options.map(({ id }) => id))
          const expected = all.flatMap((option) => {
            const on = (test: (sides: readonly number[]) => boolean) =>
              members.filter((id) => test(stanceOf(id, option, options, world).map(({ stance }) => polarities[stance])))
            const sides = ([1, 0, -1] as const).map((side) => on((taken) => taken.includes(side)))
            const silent = on((taken) => taken.length === 0)
            const lists = sides.filter((side) => side.length > 0).length
            return lists === 0 || (lists === 1 && silent.length === 0) ? [] : [[option, lists > 1, ...sides, silent]]
          })
          const found = disagreementsWithin(members, options, world)
          const actors = (cells: readonly { readonly actor: string }[]) => cells.map(({ actor }) => actor)
          expect(
            found.map((one) => [
              one.option,
              one.divided,
              actors(one.for),
              actors(one.neither),
              actors(one.against),
              actors(one.silent),
            ]),
          ).toEqual(expected)
          if (options.within === 'certainly') expect(found.every(({ certainty }) => certainty === 'certain')).toBe(true)
        },
      ),
      { numRuns: 100 },
    )
  })

  test('is that of the members of a group, but for its own silence', () => {
    fc.assert(
      fc.property(anyStances, anyDay, (world, asOf) => {
        for (const { id } of world.actors) {
          const members = idsOf(membersOf(id, { asOf }, world))
          const found = disagreementsWithin(id, { asOf }, world)
          const listed = disagreementsWithin([id, ...members], { asOf }, world)
          const withoutIt = listed.flatMap((one) => {
            const silent = one.silent.filter(({ actor }) => actor !== id)
            return silent.length > 0 || one.divided ? [{ ...one, silent }] : []
          })
          expect(found).toEqual(withoutIt)
        }
      }),
    )
  })

  test('is no less where one more actor is asked, and nothing where all are the same', () => {
    fc.assert(
      fc.property(anyStances, anyMembers, fc.constantFrom(...someActors), (world, members, more) => {
        const wider = disagreementsWithin([...members, more], {}, world).map(({ option }) => option)
        for (const { option } of disagreementsWithin(members, {}, world)) expect(wider).toContain(option)
        const alone = disagreementsWithin([more, more], {}, world)
        for (const { for: pro, neither, against } of alone) {
          expect([pro, neither, against].filter((side) => side.length > 0).length).toBeGreaterThan(1)
        }
      }),
    )
  })

  test('is frozen', () => {
    fc.assert(
      fc.property(anyStances, anyMembers, (world, members) => {
        const found = disagreementsWithin(members, {}, world)
        for (const item of [found, ...found, ...found.map(({ silent }) => silent)]) {
          expect(Object.isFrozen(item)).toBe(true)
        }
      }),
    )
  })
})
