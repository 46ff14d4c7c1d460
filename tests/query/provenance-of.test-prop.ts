import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { evidenceFor } from '../../src/query/evidence-for.js'
import { findSource } from '../../src/query/find-source.js'
import { type EvidencedRecord, provenanceOf } from '../../src/query/provenance-of.js'
import { pointerCovers } from '../../src/semantics/pointer-covers.js'
import { valueAt } from '../../src/semantics/value-at.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { anyDataset } from './any-dataset.js'
import { sample } from './sample-dataset.js'
import { thawedIn } from './thawed-in.js'

const recordsOf = (world: Dataset<Ids>) =>
  collectionNames.flatMap((name): readonly EvidencedRecord<Ids>[] => world[name])
const runs = { numRuns: 10 }
const anyWorld = fc.oneof(anyDataset, fc.constant(sample))
const topFields = (record: object) => ['', ...Object.keys(record).map((field) => `/${field}`)]

describe('provenanceOf', () => {
  test('is the evidence for the field, each with its source in place of the id, frozen', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const record of recordsOf(world)) {
          for (const pointer of topFields(record)) {
            const found = provenanceOf(record, pointer, world)
            const evidence = found.map(({ source, fields, spans, support, note }) => {
              expect(source).toBe(findSource(source.id, world))
              return { source: source.id, fields, spans, support, note }
            })
            expect(evidence).toEqual(evidenceFor(record, pointer))
            expect(thawedIn(found)).toBeUndefined()
          }
        }
      }),
      runs,
    )
  })

  test('gives words that stand in the record, in a field that the evidence carries', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const record of recordsOf(world)) {
          for (const { verbatim, fields, address, source } of provenanceOf(record, '', world)) {
            for (const { pointer, text } of verbatim) {
              expect(valueAt(record, pointer)).toBe(text)
              expect(fields.some((field) => pointerCovers(field, pointer))).toBe(true)
            }
            if (source.url === null) expect(address).toBeNull()
            else expect(address?.startsWith(source.url)).toBe(true)
          }
        }
      }),
      runs,
    )
  })

  test('gives for a field no words that it does not give for the whole record', () => {
    fc.assert(
      fc.property(anyWorld, (world) => {
        for (const record of recordsOf(world)) {
          const whole = provenanceOf(record, '', world).flatMap(({ verbatim }) => verbatim)
          for (const pointer of topFields(record)) {
            const some = provenanceOf(record, pointer, world).flatMap(({ verbatim }) => verbatim)
            expect(whole).toEqual(expect.arrayContaining(some))
          }
        }
      }),
      runs,
    )
  })
})
