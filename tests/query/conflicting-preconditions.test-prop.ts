import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conflictingPreconditions } from '../../src/query/conflicting-preconditions.js'
import { preconditions } from '../../src/query/preconditions.js'
import { stanceOf } from '../../src/query/stance-of.js'
import { anyDataset } from './any-dataset.js'
import { anyDay, anyNegotiation } from './any-negotiation.js'
import { thawedIn } from './thawed-in.js'

const runs = { numRuns: 150 }
const anyWorld = fc.oneof({ weight: 1, arbitrary: anyDataset }, { weight: 4, arbitrary: anyNegotiation })

type Side = { readonly actor: string; readonly onBehalfOf: string | null }
const sides = ({ actor, onBehalfOf }: Side) => [actor, onBehalfOf].filter((one) => one !== null)
const apart = (a: Side, b: Side) => !sides(a).some((one) => sides(b).includes(one))

describe('conflicting preconditions', () => {
  test('are the pairs that the rules name', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const { edges } = preconditions({}, world)
        const needs = edges.filter(({ effect }) => effect === 'needs')
        const refusals = world.positions.filter(
          (one) =>
            (one.stance === 'rejects' || one.stance === 'rules-out') &&
            one.conditions.length === 0 &&
            stanceOf(one.actor, one.option, {}, world).includes(one),
        )
        const pairs = [
          ...needs.flatMap((a, nth) =>
            needs
              .slice(nth + 1)
              .filter((b) => a.source === b.target && a.target === b.source && apart(a.position, b.position))
              .map((b) => ['deadlock', a.position.id, b.position.id]),
          ),
          ...edges.flatMap((a) =>
            refusals
              .filter(
                ({ option }) =>
                  (a.effect === 'needs' && `options/${option}` === a.target) ||
                  (a.effect === 'trades' && [a.source, a.target].includes(`options/${option}`)),
              )
              .filter((b) => apart(a.position, b))
              .map((b) => ['blocked', a.position.id, b.id]),
          ),
          ...needs.flatMap((a) =>
            edges
              .filter((b) => b.effect === 'barred-by' && b.target === a.target && !('text' in b.requires))
              .filter((b) => apart(a.position, b.position))
              .map((b) => ['contrary', a.position.id, b.position.id]),
          ),
        ]
        const found = conflictingPreconditions({}, world).map(({ rule, positions }) => [
          rule,
          ...positions.map(({ id }) => id),
        ])
        expect(found.map(String).toSorted()).toEqual(pairs.map(String).toSorted())
      }),
      runs,
    )
  })

  test('that are certain are among those that are possible', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, asOf) => {
        const possible = conflictingPreconditions({ asOf, within: 'possibly' }, world)
        expect(possible.filter(({ certainty }) => certainty === 'certain')).toEqual(
          conflictingPreconditions({ asOf }, world),
        )
      }),
      runs,
    )
  })

  test('by a filter are those of the whole that meet it', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        const all = conflictingPreconditions({}, world)
        for (const { rule, positions } of all) {
          expect(conflictingPreconditions({ rule }, world)).toEqual(all.filter((one) => one.rule === rule))
          const { actor } = positions[0]
          expect(conflictingPreconditions({ actor }, world)).toEqual(
            all.filter((one) => one.positions.flatMap(sides).includes(actor)),
          )
        }
      }),
      runs,
    )
  })

  test('are frozen', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        expect(thawedIn(conflictingPreconditions({}, world))).toBeUndefined()
      }),
      runs,
    )
  })
})
