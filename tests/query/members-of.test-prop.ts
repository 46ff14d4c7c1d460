import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { ActorRecord } from '../../src/dataset/record-types.js'
import { membersOf } from '../../src/query/members-of.js'
import { tenureOnDate } from '../../src/semantics/tenure-on-date.js'
import { anyDataset } from './any-dataset.js'
import { anyDay, anyStances } from './any-stances.js'
import { idsOf } from './sample-dataset.js'

const anyWorld = fc.oneof(anyStances, anyDataset)

/** Whom one step leads to, from members to groups; all that it leads to in as many steps as there are actors. */
function membersByHand(group: string, actors: readonly ActorRecord<Ids>[], asOf: string, counts: readonly string[]) {
  const date = { edtf: asOf, notBefore: null, notAfter: null }
  let inside = new Set([group])
  for (let step = 0; step < actors.length; step += 1) {
    const joins = ({ memberOf, tenures }: ActorRecord<Ids>) =>
      memberOf.some((one) => inside.has(one)) ||
      tenures.some((one) => inside.has(one.organization) && counts.includes(tenureOnDate(one, date)))
    inside = new Set([...inside, ...idsOf(actors.filter(joins))])
  }
  return idsOf(actors).filter((id) => id !== group && inside.has(id))
}

describe('the members of a group', () => {
  test('are all that lead to it, surely or possibly', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, asOf) => {
        for (const { id } of world.actors) {
          const surely = membersByHand(id, world.actors, asOf, ['yes'])
          const possibly = membersByHand(id, world.actors, asOf, ['yes', 'possibly'])
          expect(idsOf(membersOf(id, { asOf }, world))).toEqual(surely)
          const found = membersOf(id, { asOf, within: 'possibly' }, world)
          expect(idsOf(found)).toEqual(possibly)
          expect(idsOf(found.possible)).toEqual(possibly.filter((one) => !surely.includes(one)))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('have members that are members too', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, asOf) => {
        for (const { id } of world.actors) {
          const members = idsOf(membersOf(id, { asOf }, world))
          const inner = members.flatMap((one) => idsOf(membersOf(one, { asOf }, world)))
          for (const one of inner) expect([id, ...members]).toContain(one)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('on some day are no more than at any time, and are frozen', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, asOf) => {
        for (const { id } of world.actors) {
          const ever = membersOf(id, {}, world)
          expect(ever).toEqual(expect.arrayContaining([...membersOf(id, { asOf, within: 'possibly' }, world)]))
          expect(Object.isFrozen(ever)).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })
})
