import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { type ContactsFilter, contacts } from '../../src/query/contacts.js'
import { meetingsOf } from '../../src/query/meetings-of.js'
import { talkTypes } from '../../src/vocabulary/event-types.js'
import { anyDataset } from './any-dataset.js'

const runs = { numRuns: 25 }
const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyDays = fc.uniqueArray(anyDay, { minLength: 4, maxLength: 4 }).map((days) => days.toSorted())

/** Every contact and each of its talks, as text. */
const ties = (filter: ContactsFilter<Ids>, world: Dataset<Ids>) =>
  contacts(filter, world).flatMap(({ actors, talks }) =>
    talks.map(({ event }) => JSON.stringify([...actors, event.id])),
  )

describe('contacts', () => {
  test('are the meetings of every two', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const ids = world.actors.map(({ id }) => id).toSorted()
        const all = contacts({}, world)
        for (const [at, a] of ids.entries()) {
          for (const b of ids.slice(at + 1)) {
            const contact = all.find(({ actors }) => actors[0] === a && actors[1] === b)
            expect(contact?.talks.map(({ event }) => event) ?? []).toEqual(meetingsOf([a, b], world))
          }
        }
      }),
      runs,
    )
  })

  test('are those of the talks alone, read one by one', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const expected = world.events
          .filter(({ type, status }) => type in talkTypes && status === 'held')
          .flatMap(({ id, participants }) => {
            const there = participants
              .filter(({ attendance, role }) => attendance === 'confirmed' && role !== 'subject' && role !== 'reporter')
              .map(({ actor }) => actor)
            const met = [...new Set(there)].toSorted()
            return met.flatMap((a, at) => met.slice(at + 1).map((b) => JSON.stringify([a, b, id])))
          })
        expect(ties({}, world).toSorted()).toEqual(expected.toSorted())
      }),
      runs,
    )
  })

  test('are not lost in a wider window, nor where what is possible counts', () => {
    fc.assert(
      fc.property(anyDataset, anyDays, (world, [first, from, to, last]) => {
        for (const within of ['certainly', 'possibly'] as const) {
          const wide = ties({ from: first, to: last, within }, world)
          expect(wide).toEqual(expect.arrayContaining(ties({ from, to, within }, world)))
        }
        const possibly = contacts({ from, to, within: 'possibly' }, world)
        const sure = possibly.flatMap(({ actors, talks }) =>
          talks.flatMap(({ event, certainty }) =>
            certainty === 'certain' ? [JSON.stringify([...actors, event.id])] : [],
          ),
        )
        expect(sure.toSorted()).toEqual(ties({ from, to }, world).toSorted())
      }),
      runs,
    )
  })

  test('of an actor are those of all that it is one of', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        for (const { id } of world.actors) {
          const own = contacts({}, world).filter(({ actors }) => actors.includes(id))
          expect(contacts({ actor: id }, world)).toEqual(own)
        }
      }),
      runs,
    )
  })

  test('stand with the most talks first, then by id, and cannot be changed', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const all = contacts({}, world)
        for (const [at, contact] of all.entries()) {
          const { actors, weight, certainWeight, modes, talks } = contact
          expect(actors[0] < actors[1]).toBe(true)
          expect([weight, certainWeight]).toEqual([talks.length, talks.length])
          expect(Object.values(modes).reduce((sum, count) => sum + count, 0)).toBe(weight)
          expect([contact, actors, modes, talks, talks[0]].every(Object.isFrozen)).toBe(true)
          const next = all[at + 1]
          if (next === undefined) continue
          if (weight === next.weight) expect(actors.join('\0') < next.actors.join('\0')).toBe(true)
          else expect(weight).toBeGreaterThan(next.weight)
        }
        expect(Object.isFrozen(all)).toBe(true)
      }),
      runs,
    )
  })
})
