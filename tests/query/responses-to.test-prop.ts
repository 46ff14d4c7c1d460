import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { responsesTo } from '../../src/query/responses-to.js'
import { fallsWithin, outerDays } from '../../src/semantics/date-bounds.js'
import { ownVoices, voices } from '../../src/vocabulary/position.js'
import { anyDataset } from './any-dataset.js'
import { anyNegotiation } from './any-negotiation.js'
import { thawedIn } from './thawed-in.js'

const runs = { numRuns: 100 }
const anyWorld = fc.oneof(anyDataset, anyNegotiation)
const anyDays = fc
  .tuple(
    fc.constantFrom('2025-02-28', '2025-03-01', '2025-03-02'),
    fc.constantFrom('2025-03-02', '2025-03-03', '2025-12-31'),
  )
  .map(([from, to]) => ({ from, to }))
const anyVoice = fc.constantFrom(...(Object.keys(voices) as (keyof typeof voices)[]))

describe('the responses to a proposal', () => {
  test('are the steps of its history and the stances on it that no step names', () => {
    fc.assert(
      fc.property(anyWorld, fc.option(anyVoice, { nil: undefined }), (world, voice) => {
        for (const { id, history } of world.proposals) {
          const responses = responsesTo(id, { voice }, world)
          const steps = responses.filter(({ status }) => status !== null)
          expect(steps.map(({ date, status, by }) => ({ date, status, by }))).toEqual(
            expect.arrayContaining(history.map(({ date, status, by }) => ({ date, status, by }))),
          )
          expect(steps).toHaveLength(history.length)
          const named = history.map(({ position }) => position)
          const heard: readonly string[] = voice === undefined ? ownVoices : [voice]
          const stances = responses.filter(({ status }) => status === null).map(({ position }) => position)
          expect(new Set(stances)).toEqual(
            new Set(
              world.positions.filter(
                (one) => one.proposal === id && heard.includes(one.voice) && !named.includes(one.id),
              ),
            ),
          )
        }
      }),
      runs,
    )
  })

  test('stand in order of time, each with the conditions of its stance', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const { id } of world.proposals) {
          const responses = responsesTo(id, {}, world)
          const days = responses.map(({ date }) => outerDays(date).earliest ?? outerDays(date).latest ?? '9999')
          expect(days).toEqual(days.toSorted())
          for (const one of responses) expect(one.conditions).toEqual(one.position?.conditions ?? [])
        }
      }),
      runs,
    )
  })

  test('between two days are those that surely fall there, and possibly those that may', () => {
    fc.assert(
      fc.property(anyWorld, anyDays, (world, { from, to }) => {
        for (const { id } of world.proposals) {
          const all = responsesTo(id, {}, world)
          const dates = (...answers: readonly string[]) =>
            all.map(({ date }) => date).filter((date) => answers.includes(fallsWithin(date, from, to)))
          const sure = responsesTo(id, { from, to }, world)
          const possible = responsesTo(id, { from, to, within: 'possibly' }, world)
          expect(sure.map(({ date }) => date)).toEqual(dates('yes'))
          expect(possible.map(({ date }) => date)).toEqual(dates('yes', 'possibly'))
          expect(possible.filter(({ certainty }) => certainty === 'certain')).toEqual(sure)
        }
      }),
      runs,
    )
  })

  test('are frozen', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const { id } of world.proposals) expect(thawedIn(responsesTo(id, {}, world))).toBeUndefined()
      }),
      runs,
    )
  })
})
