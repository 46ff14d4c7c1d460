import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sidesOn } from '../../src/query/sides-on.js'
import { stanceOf } from '../../src/query/stance-of.js'
import { fallsWithin, isBefore } from '../../src/semantics/date-bounds.js'
import { ownVoices, polarities, type Voice, voices } from '../../src/vocabulary/position.js'
import type { World } from '../filter/any-world.js'
import { anyDay, anyStances, someActors, someOptions } from './any-stances.js'
import { thawedIn } from './thawed-in.js'

const runs = { numRuns: 300 }

interface Asked {
  readonly asOf?: string | undefined
  readonly voice?: readonly Voice[] | undefined
  readonly within?: 'certainly' | 'possibly' | undefined
}

const anyAsked: fc.Arbitrary<Asked> = fc.record(
  {
    asOf: anyDay,
    voice: fc.subarray(Object.keys(voices) as Voice[]),
    within: fc.constantFrom('certainly', 'possibly'),
  },
  { requiredKeys: [] },
)

type Positions = World['positions']

/** Of some positions of one actor on one option, those that stand: only what surely counts supersedes or comes after. */
const standing = (own: Positions, counted: Positions, isSure: (one: Positions[number]) => boolean) => {
  const left = own.filter(({ id }) => !counted.some((other) => isSure(other) && other.supersedes === id))
  return left.filter(({ date }) => !left.some((other) => isSure(other) && isBefore(date, other.date) === 'yes'))
}

const countedBy = (
  { positions }: World,
  { asOf = null, voice = ownVoices, within }: { [Key in keyof Asked]: Asked[Key] | null },
) =>
  positions.filter((one) => {
    const answer = fallsWithin(one.date, null, asOf ?? null)
    const heard: readonly string[] = voice ?? ownVoices
    return heard.includes(one.voice) && (within === 'possibly' ? answer !== 'no' : answer === 'yes')
  })

const idsOf = (positions: readonly { readonly id: string }[]) => positions.map(({ id }) => id)
const isSure = (asOf: string | undefined) => (one: Positions[number]) =>
  fallsWithin(one.date, null, asOf ?? null) === 'yes'

describe('where an actor stands', () => {
  test('is what it said that counts, was not superseded and is not surely before another', () => {
    fc.assert(
      fc.property(anyStances, anyAsked, fc.boolean(), (world, asked, onBehalf) => {
        const counted = countedBy(world, asked)
        for (const actor of someActors) {
          for (const option of someOptions) {
            const own = counted.filter(
              (one) => one.option === option && (one.actor === actor || (onBehalf && one.onBehalfOf === actor)),
            )
            const expected = standing(own, counted, isSure(asked.asOf))
            const answer = stanceOf(actor, option, { ...asked, onBehalf }, world)
            expect(idsOf(answer)).toEqual(idsOf(expected))
            expect(thawedIn(answer)).toBeUndefined()
            const possible = expected.filter((one) => !isSure(asked.asOf)(one))
            const said = 'possible' in answer ? idsOf(answer.possible as Positions) : undefined
            expect(said).toEqual(asked.within === 'possibly' ? idsOf(possible) : undefined)
          }
        }
      }),
      runs,
    )
  })

  test('surely is among where it possibly stands, and is what there is not merely possible', () => {
    fc.assert(
      fc.property(anyStances, anyDay, (world, asOf) => {
        for (const actor of someActors) {
          for (const option of someOptions) {
            const possibly = stanceOf(actor, option, { asOf, within: 'possibly' }, world)
            const sure = possibly.filter((one) => !possibly.possible.includes(one))
            expect(idsOf(stanceOf(actor, option, { asOf }, world))).toEqual(idsOf(sure))
          }
        }
      }),
      runs,
    )
  })

  test('is the same when it is asked again, after other days and other voices', () => {
    fc.assert(
      fc.property(anyStances, anyAsked, anyAsked, (world, one, other) => {
        const ask = (asked: Asked) => idsOf(stanceOf('ann', 'truce/full', asked, world))
        const before = ask(one)
        ask(other)
        expect(ask(one)).toEqual(before)
      }),
      runs,
    )
  })
})

test('the sides on an option are where its actors stand, by polarity, actors in the order in which they first spoke', () => {
  fc.assert(
    fc.property(anyStances, anyAsked, (world, asked) => {
      const counted = countedBy(world, asked)
      for (const option of someOptions) {
        const spoke = [...new Set(world.positions.filter((one) => one.option === option).map(({ actor }) => actor))]
        const latest = spoke.flatMap((actor) =>
          standing(
            counted.filter((one) => one.option === option && one.actor === actor),
            counted,
            isSure(asked.asOf),
          ),
        )
        const side = (polarity: number) => idsOf(latest.filter(({ stance }) => polarities[stance] === polarity))
        const sides = sidesOn(option, asked, world)
        expect([sides.for, sides.neither, sides.against].map(idsOf)).toEqual([side(1), side(0), side(-1)])
        expect(idsOf(sides.possible)).toEqual(idsOf(latest.filter((one) => !isSure(asked.asOf)(one))))
        expect(thawedIn(sides)).toBeUndefined()
      }
    }),
    runs,
  )
})
