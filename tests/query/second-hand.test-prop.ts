import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { type SecondHandFilter, secondHand } from '../../src/query/second-hand.js'
import { ownVoices } from '../../src/vocabulary/position.js'
import { anyDataset } from './any-dataset.js'

const runs = { numRuns: 25 }
const anyDay = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyDays = fc.uniqueArray(anyDay, { minLength: 4, maxLength: 4 }).map((days) => days.toSorted())
const told = (filter: SecondHandFilter<Ids>, world: Dataset<Ids>) =>
  secondHand(filter, world).map(({ record, source }) => `${record.id} ${source}`)

describe('what is second-hand', () => {
  test('is each position with a chain or in the voice of somebody else, and each figure with a chain', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const positions = world.positions.filter(
          ({ chain, voice }) => chain.length > 0 || voice === 'spokesperson' || !ownVoices.includes(voice),
        )
        const figures = world.figures.filter(({ chain }) => chain.length > 0)
        expect([...new Set(secondHand({}, world).map(({ record }) => record))]).toEqual([...positions, ...figures])
      }),
      runs,
    )
  })

  test('is told once by each source, through those of its chain in their order', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const all = secondHand({}, world)
        for (const record of new Set(all.map((entry) => entry.record))) {
          const own = all.filter((entry) => entry.record === record)
          expect(own.map(({ source }) => source)).toEqual([...new Set(record.evidence.map(({ source }) => source))])
          for (const { chain } of own) expect(chain.slice(-1)).toEqual(record.chain.slice(-1))
        }
      }),
      runs,
    )
  })

  test('with a filter is what of all meets it', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const all = secondHand({}, world)
        for (const { id } of world.actors) {
          expect(secondHand({ through: id }, world)).toEqual(all.filter(({ chain }) => chain.includes(id)))
        }
        for (const { id } of world.sources) {
          expect(secondHand({ source: id }, world)).toEqual(all.filter(({ source }) => source === id))
        }
        for (const collection of ['positions', 'figures'] as const) {
          expect(secondHand({ collection }, world)).toEqual(all.filter((entry) => entry.collection === collection))
        }
      }),
      runs,
    )
  })

  test('is not lost in a wider window, and is certain only where it counts without the possible', () => {
    fc.assert(
      fc.property(anyDataset, anyDays, (world, [first, from, to, last]) => {
        for (const within of ['certainly', 'possibly'] as const) {
          const wide = told({ from: first, to: last, within }, world)
          expect(wide).toEqual(expect.arrayContaining(told({ from, to, within }, world)))
        }
        const possibly = secondHand({ from, to, within: 'possibly' }, world)
        expect(possibly.filter(({ certainty }) => certainty === 'certain')).toEqual(secondHand({ from, to }, world))
      }),
      runs,
    )
  })

  test('cannot be changed', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const all = secondHand({}, world)
        expect([all, ...all, ...all.map(({ chain }) => chain)].every(Object.isFrozen)).toBe(true)
      }),
      runs,
    )
  })
})
