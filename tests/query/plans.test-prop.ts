import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openPlans } from '../../src/query/open-plans.js'
import { plans } from '../../src/query/plans.js'
import { whatBecameOf } from '../../src/query/what-became-of.js'
import { fallsWithin } from '../../src/semantics/date-bounds.js'
import { anyDataset } from './any-dataset.js'
import { thawedIn } from './thawed-in.js'

const runs = { numRuns: 50 }
const anyDay = fc
  .date({ min: new Date('2024-06-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyAsOf = fc.option(anyDay, { nil: undefined })
const anyWithin = fc.constantFrom('certainly' as const, 'possibly' as const)

describe('plans', () => {
  test('are all events that are planned, expected, proposed or put off, each with what became of it', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const all = plans({}, world)
        expect(all.map(({ event }) => event)).toEqual(
          world.events.filter(({ status }) => ['planned', 'expected', 'proposed', 'postponed'].includes(status)),
        )
        for (const { event, certainty, known, realisedBy, replacedBy, outcome } of all) {
          const became = whatBecameOf(event.id, world)
          expect([certainty, known]).toEqual(['certain', became.known ? 'yes' : 'no'])
          expect(realisedBy).toEqual(became.realisedBy.map((one) => ({ event: one, certainty: 'certain' })))
          expect(replacedBy).toEqual(became.replacedBy.map((one) => ({ event: one, certainty: 'certain' })))
          expect(outcome).toEqual(became.outcome && { ...became.outcome, certainty: 'certain' })
        }
      }),
      runs,
    )
  })

  test('as of a day are those of a source published by then, surely or possibly', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (world, asOf) => {
        const published = new Map(world.sources.map((source) => [source.id, fallsWithin(source.published, null, asOf)]))
        const told = (...answers: readonly unknown[]) =>
          plans({}, world)
            .map(({ event }) => event)
            .filter(({ evidence }) => evidence.some(({ source }) => answers.includes(published.get(source))))
        expect(plans({ asOf }, world).map(({ event }) => event)).toEqual(told('yes'))
        expect(plans({ asOf, within: 'possibly' }, world).map(({ event }) => event)).toEqual(told('yes', 'possibly'))
      }),
      runs,
    )
  })

  test('that surely are among those asked for are so possibly, and say the same', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, fc.constantFrom(undefined, true, false), (world, asOf, known) => {
        const possible = plans({ asOf, known, within: 'possibly' }, world).filter((one) => one.certainty === 'certain')
        const sure = plans({ asOf, known }, world)
        expect(sure.map(({ event, known }) => [event, known])).toEqual(
          possible.map(({ event, known }) => [event, known]),
        )
        for (const [nth, { realisedBy, replacedBy }] of sure.entries()) {
          const came = [...(possible[nth]?.realisedBy ?? []), ...(possible[nth]?.replacedBy ?? [])]
          expect(came.filter(({ certainty }) => certainty === 'certain')).toEqual([...realisedBy, ...replacedBy])
        }
      }),
      runs,
    )
  })

  test('are known, unknown or possibly either', () => {
    fc.assert(
      fc.property(anyDataset, anyAsOf, (world, asOf) => {
        const all = plans({ asOf }, world)
        const ids = (known: boolean) => plans({ asOf, known }, world).map(({ event }) => event.id)
        expect(ids(true)).toEqual(all.filter(({ known }) => known === 'yes').map(({ event }) => event.id))
        expect(ids(false)).toEqual(all.filter(({ known }) => known === 'no').map(({ event }) => event.id))
      }),
      runs,
    )
  })

  test('are only more on a later day, and what is known of them is not forgotten', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, anyDay, anyWithin, (world, one, other, within) => {
        const [early, late] = [one, other].toSorted()
        const then = new Map(plans({ asOf: late, within }, world).map((plan) => [plan.event, plan.known]))
        for (const { event, known } of plans({ asOf: early, within }, world)) {
          expect(then.has(event)).toBe(true)
          if (known === 'yes') expect(then.get(event)).toBe('yes')
        }
      }),
      runs,
    )
  })

  test('by status, type or participant are those of the whole that have it', () => {
    fc.assert(
      fc.property(anyDataset, anyAsOf, anyWithin, (world, asOf, within) => {
        const all = plans({ asOf, within }, world)
        for (const { event } of all) {
          const { type, status, participants } = event
          if (status !== 'planned' && status !== 'proposed') continue
          const [participant] = participants.map(({ actor }) => actor)
          expect(plans({ asOf, within, type, status, participant }, world)).toEqual(
            all.filter(
              (one) =>
                one.event.type === type &&
                one.event.status === status &&
                (participant === undefined || one.event.participants.some(({ actor }) => actor === participant)),
            ),
          )
        }
      }),
      runs,
    )
  })

  test('that are open are those of which it is not known what became', () => {
    fc.assert(
      fc.property(anyDataset, anyAsOf, (world, asOf) => {
        expect(openPlans({ asOf }, world)).toEqual(plans({ asOf, known: false }, world).map(({ event }) => event))
        const possibly = openPlans({ asOf, within: 'possibly' }, world)
        const entries = plans({ asOf, known: false, within: 'possibly' }, world)
        expect([...possibly]).toEqual(entries.map(({ event }) => event))
        expect(possibly.possible).toEqual(
          entries.filter(({ certainty }) => certainty === 'possible').map(({ event }) => event),
        )
      }),
      runs,
    )
  })

  test('are frozen', () => {
    fc.assert(
      fc.property(anyDataset, anyAsOf, anyWithin, (world, asOf, within) => {
        expect(thawedIn(plans({ asOf, within }, world))).toBeUndefined()
        expect(thawedIn(openPlans({ asOf, within }, world))).toBeUndefined()
        for (const { id } of world.events) expect(thawedIn(whatBecameOf(id, world))).toBeUndefined()
      }),
      runs,
    )
  })
})
