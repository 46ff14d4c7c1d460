import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareFigures } from '../../src/query/compare-figures.js'
import { conditionsOn } from '../../src/query/conditions-on.js'
import { evidenceFor } from '../../src/query/evidence-for.js'
import { findEvents } from '../../src/query/find-events.js'
import { findPositions } from '../../src/query/find-positions.js'
import { meetingsOf } from '../../src/query/meetings-of.js'
import { mentionsOf } from '../../src/query/mentions-of.js'
import { openPlans } from '../../src/query/open-plans.js'
import { quotesOf } from '../../src/query/quotes-of.js'
import { rivalsOf } from '../../src/query/rivals-of.js'
import { rolesOf } from '../../src/query/roles-of.js'
import { sidesOn } from '../../src/query/sides-on.js'
import { stanceOf } from '../../src/query/stance-of.js'
import { whatBecameOf } from '../../src/query/what-became-of.js'
import { countDifference } from '../../src/semantics/count-difference.js'
import { areDisjoint, figureRange } from '../../src/semantics/figure-range.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { ownVoices, voices } from '../../src/vocabulary/position.js'
import { anyDataset } from './any-dataset.js'

const runs = { numRuns: 25 }
const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const everyVoice = Object.keys(voices) as (keyof typeof voices)[]

describe('stances', () => {
  test('of all actors on an option are its sides', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (world, asOf) => {
        for (const option of world.issues.flatMap(({ options }) => options.map(({ id }) => id))) {
          const sides = sidesOn(option, { asOf, voice: everyVoice }, world)
          const stances = world.actors.flatMap(({ id }) => stanceOf(id, option, { asOf, voice: everyVoice }, world))
          const all = [...sides.for, ...sides.neither, ...sides.against]
          expect(new Set(all)).toEqual(new Set(stances))
          expect(all).toHaveLength(stances.length)
        }
      }),
      runs,
    )
  })

  test('are positions of the actor on the option, in its own voice, none superseded by another', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const own = findPositions({ voice: ownVoices }, world)
        const superseded = new Set(own.map(({ supersedes }) => supersedes))
        for (const { actor, option } of world.positions) {
          const latest = stanceOf(actor, option, {}, world)
          const all = own.filter((one) => one.actor === actor && one.option === option)
          expect(all).toEqual(expect.arrayContaining([...latest]))
          for (const { id } of latest) expect(superseded.has(id)).toBe(false)
          if (all.some(({ id }) => !superseded.has(id))) expect(latest.length).toBeGreaterThan(0)
        }
      }),
      runs,
    )
  })

  test('are no fewer where representatives count as where they are alone', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        for (const { actor, onBehalfOf, option } of findPositions({ voice: ownVoices }, world)) {
          const speaker = onBehalfOf ?? actor
          const counted = stanceOf(speaker, option, { onBehalf: true }, world)
          for (const one of counted) expect([one.actor, one.onBehalfOf]).toContain(speaker)
        }
      }),
      runs,
    )
  })

  test('that hang on an option are those with a condition that names it', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const options = world.issues.flatMap((issue) => issue.options.map(({ id }) => id))
        const hanging = new Set(options.flatMap((option) => conditionsOn(option, world)))
        for (const position of world.positions) {
          expect(hanging.has(position)).toBe(position.conditions.some((condition) => 'option' in condition))
        }
      }),
      runs,
    )
  })
})

describe('figures', () => {
  test('compare the same both ways, and contradict only where integrity lets them', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        for (const a of world.figures) {
          for (const b of world.figures) {
            const { verdict } = compareFigures(a.id, b.id, world)
            expect(compareFigures(b.id, a.id, world).verdict).toBe(verdict)
            if (verdict !== 'incomparable') {
              expect(countDifference(a, b)).toBeNull()
              expect(areDisjoint(figureRange(a.value), figureRange(b.value))).toBe(verdict === 'contradict')
            }
          }
        }
      }),
      runs,
    )
  })

  test('that the data relates compare as it relates them', () => {
    const verdicts = { contradicts: 'contradict', confirms: 'compatible', 'incomparable-with': 'incomparable' } as const
    fc.assert(
      fc.property(anyDataset, (world) => {
        for (const { id, relations } of world.figures) {
          for (const { type, figure } of relations) {
            const { verdict } = compareFigures(id, figure, world)
            if (type in verdicts) expect(verdict).toBe(verdicts[type as keyof typeof verdicts])
            expect(rivalsOf(id, world).map((rival) => rival.figure.id)).toContain(figure)
          }
        }
      }),
      runs,
    )
  })
})

describe('events', () => {
  test('that are plans are open or something is known of them', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const open = openPlans({}, world)
        for (const plan of findEvents({ status: ['planned', 'expected', 'proposed', 'postponed'] }, world)) {
          expect(open.includes(plan)).toBe(!whatBecameOf(plan.id, world).known)
        }
      }),
      runs,
    )
  })

  test('that are surely open plans as of a day are possibly open', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (world, asOf) => {
        const possibly = openPlans({ asOf }, world)
        expect(possibly).toEqual(expect.arrayContaining([...openPlans({ asOf, within: 'certainly' }, world)]))
      }),
      runs,
    )
  })

  test('that are meetings of several are meetings of each', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        for (const { id: a } of world.actors) {
          for (const { id: b } of world.actors) {
            const each = meetingsOf([b], world)
            expect(meetingsOf([a, b], world)).toEqual(meetingsOf([a], world).filter((one) => each.includes(one)))
          }
        }
      }),
      runs,
    )
  })
})

describe('records', () => {
  test('are mentions of exactly the actors that they name', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        for (const { id } of world.actors) {
          const mentions = mentionsOf(id, world)
          expect(Object.keys(mentions)).toEqual(collectionNames)
          expect(mentions.events).toEqual(
            world.events.filter(
              ({ participants, quotes }) =>
                participants.some(({ actor, onBehalfOf }) => actor === id || onBehalfOf === id) ||
                quotes.some(({ speaker }) => speaker === id),
            ),
          )
          expect(mentions.discrepancies).toEqual(
            world.discrepancies.filter(({ records }) =>
              records.some((record) => record.collection === 'actors' && record.id === id),
            ),
          )
        }
      }),
      runs,
    )
  })

  test('are carried by each of their evidence in every field that it names', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        for (const record of collectionNames.flatMap((name) => [...world[name]])) {
          for (const evidence of record.evidence) {
            for (const field of evidence.fields) expect(evidenceFor(record, field)).toContain(evidence)
          }
        }
      }),
      runs,
    )
  })

  test('of persons give no role but of their tenures', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, (world, day) => {
        for (const { id, tenures } of world.actors) {
          const held = rolesOf(id, day, world).map(({ tenure }) => tenure)
          expect(tenures).toEqual(expect.arrayContaining(held))
        }
      }),
      runs,
    )
  })

  test('of events and positions hold every quotation of their speakers', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const quotations = world.actors.flatMap(({ id }) => quotesOf(id, world))
        const spoken = world.events.flatMap(({ quotes }) => quotes)
        expect(quotations.filter(({ collection }) => collection === 'events')).toHaveLength(spoken.length)
        const direct = findPositions({ voice: ['direct-quote', 'partial-quote'] }, world)
        expect(quotations.filter(({ collection }) => collection === 'positions')).toHaveLength(
          direct.filter(({ quote }) => quote !== null).length,
        )
      }),
      runs,
    )
  })
})
