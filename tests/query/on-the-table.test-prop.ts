import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { onTheTable } from '../../src/query/on-the-table.js'
import { standingAfter, standings } from '../../src/query/proposal-standing.js'
import { fallsWithin } from '../../src/semantics/date-bounds.js'
import { anyDataset } from './any-dataset.js'
import { anyDay, anyNegotiation } from './any-negotiation.js'
import { thawedIn } from './thawed-in.js'

const over = new Set<string>(['withdrawn', 'superseded', 'lapsed', 'signed', 'in-force', 'violated'])
const runs = { numRuns: 100 }
const anyWorld = fc.oneof(anyDataset, anyNegotiation)
const lastDays: Readonly<Record<string, string>> = { 2024: '2024-12-31', '2025-03': '2025-03-31', 2025: '2025-12-31' }
const lastOf = (day: string) => lastDays[day] ?? day
const anyStanding = fc.constantFrom(...(Object.keys(standings) as (keyof typeof standings)[]))

describe('what is on the table', () => {
  test('is every proposal known by then, in order', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, day) => {
        const known = (...answers: readonly string[]) =>
          world.proposals.filter(({ date }) => answers.includes(fallsWithin(date, null, lastOf(day))))
        expect(onTheTable(day, {}, world).map(({ proposal }) => proposal)).toEqual(known('yes'))
        const possible = onTheTable(day, { within: 'possibly' }, world)
        expect(possible.map(({ proposal }) => proposal)).toEqual(known('yes', 'possibly'))
        expect(possible.filter(({ certainty }) => certainty === 'certain').map(({ proposal }) => proposal)).toEqual(
          known('yes'),
        )
      }),
      runs,
    )
  })

  test('surely is among what is there possibly, and says the same of it', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, day) => {
        const possible = new Map(onTheTable(day, { within: 'possibly' }, world).map((one) => [one.proposal, one]))
        for (const { answered, awaited, ...one } of onTheTable(day, {}, world)) {
          const same = possible.get(one.proposal)
          expect(same).toMatchObject(one)
          expect(same?.answered.filter(({ certainty }) => certainty === 'certain')).toEqual(answered)
          expect(same?.awaited.filter(({ certainty }) => certainty === 'certain')).toEqual(awaited)
        }
      }),
      runs,
    )
  })

  test('stands where its steps leave it, those that are sure and those that are possible one after the other', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, day) => {
        for (const { proposal, standing, possibleStandings } of onTheTable(day, { within: 'possibly' }, world)) {
          const steps = (...answers: readonly string[]) =>
            proposal.history.filter(({ date }) => answers.includes(fallsWithin(date, null, lastOf(day))))
          const versions = world.proposals.filter(({ versionOf }) => versionOf === proposal.id)
          const versioned = versions.map(({ date }) => fallsWithin(date, null, lastOf(day)))
          expect(possibleStandings[0]).toBe(standing)
          expect(new Set(possibleStandings).size).toBe(possibleStandings.length)
          if (versioned.includes('yes')) {
            expect(possibleStandings).toEqual(['superseded'])
          } else {
            expect(possibleStandings).toContain(standingAfter(steps('yes', 'possibly')))
            if (steps('yes').length > 0) expect(standing).toBe(standingAfter(steps('yes')))
            if (versioned.includes('possibly')) expect(possibleStandings).toContain('superseded')
          }
        }
      }),
      runs,
    )
  })

  test('has each addressee answered for or awaited, unless nobody waits for an answer any more', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, day) => {
        for (const { proposal, possibleStandings, answered, awaited } of onTheTable(
          day,
          { within: 'possibly' },
          world,
        )) {
          if (possibleStandings.every((standing) => over.has(standing))) {
            expect(awaited).toEqual([])
            continue
          }
          for (const actor of proposal.addressees) {
            const own = answered.filter(({ addressees }) => addressees.includes(actor))
            const waiting = awaited.find((one) => one.actor === actor)?.certainty
            if (own.some(({ certainty }) => certainty === 'certain')) expect(waiting).toBeUndefined()
            else expect(waiting).toBe(own.length > 0 ? 'possible' : 'certain')
          }
          expect(proposal.addressees).toEqual(expect.arrayContaining(awaited.map(({ actor }) => actor)))
        }
      }),
      runs,
    )
  })

  test('holds the last sure answer of each who answered', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, day) => {
        for (const { proposal, answered } of onTheTable(day, {}, world)) {
          const answers = proposal.history.filter(
            ({ date, status }) =>
              ['accepted-in-principle', 'accepted', 'partly-accepted', 'rejected'].includes(status) &&
              fallsWithin(date, null, lastOf(day)) === 'yes',
          )
          const last = new Map(
            answers.flatMap((step) => (step.by.length > 0 ? step.by : [null]).map((by) => [by, step])),
          )
          expect(new Map(answered.map(({ actor, step }) => [actor, step]))).toEqual(last)
          expect(answered).toHaveLength(last.size)
        }
      }),
      runs,
    )
  })

  test('is only more on a later day', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, anyDay, fc.constantFrom('certainly', 'possibly'), (world, one, other, within) => {
        const [early = '', late = ''] = [one, other].sort((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1))
        const ids = (day: string) => onTheTable(day, { within }, world).map(({ proposal }) => proposal.id)
        expect(ids(late)).toEqual(expect.arrayContaining(ids(early)))
      }),
      runs,
    )
  })

  test('by standing is what surely stands there, or possibly as well; without a standing it is everything', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, anyStanding, (world, day, standing) => {
        const sure = onTheTable(day, {}, world)
        expect(onTheTable(day, { standing: undefined }, world)).toEqual(sure)
        expect(onTheTable(day, { standing }, world)).toEqual(
          sure.filter(({ possibleStandings }) => possibleStandings.every((one) => one === standing)),
        )
        expect(onTheTable(day, { standing, within: 'possibly' }, world)).toEqual(
          onTheTable(day, { within: 'possibly' }, world).filter((one) => one.possibleStandings.includes(standing)),
        )
      }),
      runs,
    )
  })

  test('is frozen', () => {
    fc.assert(
      fc.property(anyWorld, anyDay, (world, day) => {
        expect(thawedIn(onTheTable(day, { within: 'possibly' }, world))).toBeUndefined()
      }),
      runs,
    )
  })
})
