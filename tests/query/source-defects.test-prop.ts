import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceDefects } from '../../src/query/source-defects.js'
import { anyDataset } from './any-dataset.js'

const runs = { numRuns: 25 }

describe('source defects', () => {
  test('are every defect of every source, and by source and kind those of it', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const all = world.sources.flatMap((source) => source.defects.map((defect) => ({ source, defect })))
        expect(sourceDefects({}, world)).toEqual(all)
        for (const { source, defect } of all) {
          expect(sourceDefects({ source: source.id, kind: defect.kind }, world)).toEqual(
            all.filter((one) => one.source === source && one.defect.kind === defect.kind),
          )
        }
      }),
      runs,
    )
  })

  test('cannot be changed', () => {
    fc.assert(
      fc.property(anyDataset, (world) => {
        const all = sourceDefects({}, world)
        expect([all, ...all, ...all.map(({ defect }) => defect)].every(Object.isFrozen)).toBe(true)
      }),
      runs,
    )
  })
})
