import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { findDiscrepancies } from '../../src/query/find-discrepancies.js'
import { findEvents } from '../../src/query/find-events.js'
import { findFigures } from '../../src/query/find-figures.js'
import { findPositions } from '../../src/query/find-positions.js'
import { findProposals } from '../../src/query/find-proposals.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { discrepancyKinds, resolutionStatuses } from '../../src/vocabulary/discrepancy.js'
import { eventStatuses, modes } from '../../src/vocabulary/event.js'
import { actTypes, attackTypes, talkTypes } from '../../src/vocabulary/event-types.js'
import { figureStages, measures, units } from '../../src/vocabulary/figure.js'
import { polarities, stances, voices } from '../../src/vocabulary/position.js'
import { proposalStatuses } from '../../src/vocabulary/proposal.js'
import { anyDataset } from './any-dataset.js'

type World = Dataset<Ids>
type Filter = Readonly<Record<string, unknown>>
interface Question {
  readonly collection: 'events' | 'positions' | 'figures' | 'proposals' | 'discrepancies'
  readonly dated: boolean
  readonly keys: Readonly<Record<string, (world: World) => readonly unknown[]>>
  ask(filter: Filter, world: World): readonly { readonly id: string }[]
}

const terms = (vocabulary: object) => () => Object.keys(vocabulary)
const ids = (name: (typeof collectionNames)[number]) => (world: World) => world[name].map(({ id }) => id)
const options = (world: World) => world.issues.flatMap((issue) => issue.options.map(({ id }) => id))
const given = (filter: Filter) => filter as Readonly<Record<string, never>>

/** Every question that takes a filter, with every key that it documents and the values that may stand there. */
const questions: Readonly<Record<string, Question>> = {
  findEvents: {
    collection: 'events',
    dated: true,
    keys: {
      type: terms({ ...talkTypes, ...actTypes, ...attackTypes }),
      status: terms(eventStatuses),
      mode: terms(modes),
      participant: ids('actors'),
      side: ids('actors'),
      issue: ids('issues'),
      place: ids('places'),
      source: ids('sources'),
    },
    ask: (filter, world) => findEvents(given(filter), world),
  },
  findPositions: {
    collection: 'positions',
    dated: true,
    keys: {
      actor: ids('actors'),
      side: ids('actors'),
      addressee: ids('actors'),
      onBehalfOf: ids('actors'),
      issue: ids('issues'),
      option: options,
      stance: terms(stances),
      polarity: () => [...new Set(Object.values(polarities))],
      voice: terms(voices),
      proposal: ids('proposals'),
      event: ids('events'),
      source: ids('sources'),
    },
    ask: (filter, world) => findPositions(given(filter), world),
  },
  findFigures: {
    collection: 'figures',
    dated: true,
    keys: {
      measure: terms(measures),
      unit: terms(units),
      claimant: ids('actors'),
      event: ids('events'),
      place: ids('places'),
      source: ids('sources'),
      proposal: ids('proposals'),
      stage: terms(figureStages),
    },
    ask: (filter, world) => findFigures(given(filter), world),
  },
  findProposals: {
    collection: 'proposals',
    dated: true,
    keys: {
      proposer: ids('actors'),
      addressee: ids('actors'),
      option: options,
      status: terms(proposalStatuses),
      source: ids('sources'),
    },
    ask: (filter, world) => findProposals(given(filter), world),
  },
  findDiscrepancies: {
    collection: 'discrepancies',
    dated: false,
    keys: {
      kind: terms(discrepancyKinds),
      source: ids('sources'),
      status: terms(resolutionStatuses),
      record: (world) =>
        collectionNames
          .filter((name) => name !== 'discrepancies')
          .flatMap((collection) => world[collection].map(({ id }) => ({ collection, id }))),
    },
    ask: (filter, world) => findDiscrepancies(given(filter), world),
  },
}

const runs = { numRuns: 25 }
const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe.each(Object.entries(questions))('%s', (_name, { collection, keys, ask }) => {
  test('of no filter is the whole collection', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        expect(ask({}, world)).toEqual(world[collection])
      }),
      runs,
    )
  })

  test('of several values is what any of them lets through, in the order of the collection', () => {
    fc.assert(
      fc.property(anyDataset, fc.constantFrom(...Object.keys(keys)), fc.gen(), (world, key, draw) => {
        const values = draw(fc.subarray, [...(keys[key]?.(world) ?? [])])
        const any = new Set(values.flatMap((value) => ask({ [key]: value }, world)))
        expect(ask({ [key]: values }, world)).toEqual(world[collection].filter((record) => any.has(record)))
      }),
      runs,
    )
  })

  test('of two keys is what both let through', () => {
    const pair = fc.subarray(Object.keys(keys), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(anyDataset, pair, fc.gen(), (world, both, draw) => {
        const filters = both.map((key) => ({
          [key]: draw(fc.subarray, [...(keys[key]?.(world) ?? [])], { minLength: 1 }),
        }))
        const answers = filters.map((filter) => ask(filter, world))
        const together = ask(Object.assign({}, ...filters), world)
        expect(together).toEqual(world[collection].filter((record) => answers.every((one) => one.includes(record))))
      }),
      runs,
    )
  })

  test('lets each record through by some value of every key that it fills in, unless it fills in none', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        for (const key of Object.keys(keys)) {
          const values = keys[key]?.(world) ?? []
          const through = ask({ [key]: values }, world)
          expect(world[collection]).toEqual(expect.arrayContaining([...through]))
        }
        const filled = {
          events: 'type',
          positions: 'stance',
          figures: 'unit',
          proposals: 'source',
          discrepancies: 'kind',
        }
        const key = filled[collection]
        expect(ask({ [key]: keys[key]?.(world) }, world)).toEqual(world[collection])
      }),
      runs,
    )
  })
})

const datedQuestions = Object.entries(questions).filter(([, { dated }]) => dated)

describe.each(datedQuestions)('%s', (_name, { collection, ask }) => {
  test('surely within a span of time is possibly within it, and every record is before, in or after it', () => {
    fc.assert(
      fc.property(anyDataset, anyDay, anyDay, (world, one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one]
        const surely = ask({ from, to, within: 'certainly' }, world)
        const possibly = ask({ from, to, within: 'possibly' }, world)
        expect(possibly).toEqual(expect.arrayContaining([...surely]))
        const before = ask({ to: from, within: 'possibly' }, world)
        const after = ask({ from: to, within: 'possibly' }, world)
        const anywhere = new Set([...before, ...possibly, ...after])
        expect(anywhere.size).toBe(world[collection].length)
      }),
      runs,
    )
  })
})
