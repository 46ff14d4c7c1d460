import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { evidenceFor } from '../../src/query/evidence-for.js'
import { singleSourced } from '../../src/query/single-sourced.js'
import { jsonPointer } from '../../src/semantics/json-pointer.js'
import { pointerCovers } from '../../src/semantics/pointer-covers.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { anyDataset } from './any-dataset.js'

const runs = { numRuns: 25 }
const groupIn = (world: Dataset<Ids>) => (source: string) =>
  world.sources.find(({ id }) => id === source)?.independenceGroup

/** Every innermost fact below a value. */
const leaves = (value: unknown, path: readonly string[]): readonly string[] => {
  if (value === null) return []
  if (typeof value !== 'object') return [jsonPointer(path)]
  return Object.entries(value ?? {}).flatMap(([step, one]) => leaves(one, [...path, step]))
}

describe('what is single-sourced', () => {
  test('is each record whose evidence is of one group', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const groupOf = groupIn(world)
        for (const collection of collectionNames) {
          const expected = [...world[collection]].filter(
            ({ evidence }) => new Set(evidence.map(({ source }) => groupOf(source))).size === 1,
          )
          expect(singleSourced({ collection }, world).map(({ record }) => record)).toEqual(expected)
        }
        const all = collectionNames.slice(1).flatMap((collection) => singleSourced({ collection }, world))
        expect(singleSourced({}, world)).toEqual(all)
      }),
      runs,
    )
  })

  test('is in parts each field that evidence of one group alone carries, and no other', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const groupOf = groupIn(world)
        const entries = singleSourced({ collection: collectionNames, parts: true }, world)
        for (const { record, group, fields, sources } of entries) {
          for (const field of fields) {
            for (const { source } of evidenceFor<Ids>(record, field)) expect(groupOf(source)).toBe(group)
          }
          for (const source of sources) expect(groupOf(source)).toBe(group)
        }
        for (const record of collectionNames.flatMap((name) => [...world[name]])) {
          const { id: _, evidence, ...facts } = record
          for (const leaf of leaves(facts, [])) {
            const carrying = evidence.filter(({ fields }) => fields.some((field) => pointerCovers(field, leaf)))
            if (new Set(carrying.map(({ source }) => groupOf(source))).size !== 1) continue
            const own = entries.filter((entry) => entry.record === record)
            const reached = own.flatMap(({ fields }) => fields.filter((field) => pointerCovers(field, leaf)))
            expect(reached).toHaveLength(1)
          }
        }
      }),
      runs,
    )
  })

  test('is in parts no less than it is whole', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        expect(singleSourced({ parts: true }, world).filter(({ whole }) => whole)).toEqual(singleSourced({}, world))
      }),
      runs,
    )
  })

  test('is of its sources, and cannot be changed', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const all = singleSourced({ parts: true }, world)
        for (const { id, independenceGroup } of world.sources) {
          expect(singleSourced({ parts: true, source: id }, world)).toEqual(
            all.filter(({ group }) => group === independenceGroup),
          )
        }
        expect([all, ...all, ...all.flatMap(({ fields, sources }) => [fields, sources])].every(Object.isFrozen)).toBe(
          true,
        )
      }),
      runs,
    )
  })
})
