import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { preconditions } from '../../src/query/preconditions.js'
import { stanceOf } from '../../src/query/stance-of.js'
import { fallsWithin } from '../../src/semantics/date-bounds.js'
import { ownVoices, voices } from '../../src/vocabulary/position.js'
import { anyDataset } from './any-dataset.js'
import { anyDay, anyNegotiation } from './any-negotiation.js'
import { thawedIn } from './thawed-in.js'

const runs = { numRuns: 100 }
const anyWorld = fc.oneof(anyDataset, anyNegotiation)
const anyAsOf = fc.option(anyDay, { nil: undefined })
const anyVoices = fc.subarray(Object.keys(voices) as (keyof typeof voices)[], { minLength: 1 })

describe('preconditions', () => {
  test('of all time are those of the stances of each actor on each option', () => {
    fc.assert(
      fc.property(anyWorld, anyVoices, (world, voice) => {
        const options = world.issues.flatMap((issue) => issue.options.map(({ id }) => id))
        const standing = world.actors.flatMap(({ id }) => options.flatMap((one) => stanceOf(id, one, { voice }, world)))
        const expected = standing.flatMap((position) => position.conditions.map((requires) => ({ position, requires })))
        const { edges } = preconditions({ voice }, world)
        expect(new Set(edges.map(({ requires }) => requires))).toEqual(
          new Set(expected.map(({ requires }) => requires)),
        )
        expect(edges).toHaveLength(expected.length)
        const places = edges.map(({ position }) => world.positions.indexOf(position))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
      runs,
    )
  })

  test('as of a day are of stances taken by then in their own voice, that are certain among those that are possible', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, asOf) => {
        const possible = preconditions({ asOf, within: 'possibly' }, world).edges
        expect(possible.filter(({ certainty }) => certainty === 'certain')).toEqual(
          preconditions({ asOf }, world).edges,
        )
        const last = asOf.length === 4 ? `${asOf}-12-31` : asOf.length === 7 ? `${asOf}-31` : asOf
        for (const { position, certainty } of possible) {
          const answer = fallsWithin(position.date, null, last)
          expect(certainty === 'certain' ? ['yes'] : ['yes', 'possibly']).toContain(answer)
          expect(ownVoices).toContain(position.voice)
        }
      }),
      runs,
    )
  })

  test('surely stand where the stance of the actor as of the day has them', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, asOf) => {
        for (const { position, actor, option } of preconditions({ asOf }, world).edges) {
          expect(stanceOf(actor, option, { asOf }, world)).toContain(position)
        }
      }),
      runs,
    )
  })

  test('by a filter are those of the whole that meet it', () => {
    fc.assert(
      fc.property(anyWorld, anyAsOf, (world, asOf) => {
        const { edges } = preconditions({ asOf }, world)
        for (const { actor, option, type } of edges) {
          expect(preconditions({ asOf, actor }, world).edges).toEqual(edges.filter((edge) => edge.actor === actor))
          expect(preconditions({ asOf, option, type }, world).edges).toEqual(
            edges.filter((edge) => edge.option === option && edge.type === type),
          )
          expect(preconditions({ asOf, requires: option }, world).edges).toEqual(
            edges.filter(({ requires }) => 'option' in requires && requires.option === option),
          )
        }
      }),
      runs,
    )
  })

  test('make a graph whose nodes are the ends of its edges, each once, and whose circles are of needs alone', () => {
    fc.assert(
      fc.property(anyWorld, anyAsOf, (world, asOf) => {
        const { nodes, edges, circles } = preconditions({ asOf }, world)
        expect(nodes.map(({ id }) => id)).toEqual([...new Set(edges.flatMap(({ source, target }) => [source, target]))])
        for (const circle of circles) {
          for (const edge of circle.edges) {
            expect(edge.effect).toBe('needs')
            expect(edges).toContain(edge)
          }
        }
      }),
      runs,
    )
  })

  test('are frozen', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        expect(thawedIn(preconditions({}, world))).toBeUndefined()
      }),
      runs,
    )
  })
})
