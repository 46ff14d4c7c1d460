import { describe, expectTypeOf, test } from 'vitest'
import {
  applyDelta,
  type DatasetDelta,
  datasetAt,
  diffDatasets,
  type FieldChange,
  inverseDelta,
  largestStep,
  type ReleaseOfHistory,
  readHistory,
  type VersionStep,
} from '../../src/changes.js'
import { type ActorRecord, createDataset, type EventRecord, type Ids, published } from '../../src/index.js'

describe('what moved', () => {
  test('is asked of the release and of datasets of a reader', () => {
    expectTypeOf(diffDatasets(published, createDataset({ actors: [] }))).toEqualTypeOf<DatasetDelta>()
    expectTypeOf(applyDelta(published, inverseDelta(diffDatasets(published, published))).events).toEqualTypeOf<
      readonly EventRecord<Ids>[]
    >()
    // @ts-expect-error not every collection
    diffDatasets(published, { events: [] })
  })

  test('tells by the operation what was there before and what after', () => {
    expectTypeOf<Extract<FieldChange, { op: 'add' }>>().not.toHaveProperty('before')
    expectTypeOf<Extract<FieldChange, { op: 'remove' }>>().not.toHaveProperty('after')
    expectTypeOf<FieldChange['op']>().toEqualTypeOf<'add' | 'remove' | 'replace'>()
  })

  test('is frozen to the types', () => {
    const delta = diffDatasets(published, published)
    // @ts-expect-error it is read only
    delta.added = []
  })
})

describe('a history', () => {
  test('is read from anything', () => {
    expectTypeOf(readHistory).parameter(0).toBeUnknown()
    expectTypeOf(datasetAt(readHistory({}), '0.1.0', published).actors).toEqualTypeOf<readonly ActorRecord<Ids>[]>()
    expectTypeOf<ReleaseOfHistory['delta']>().toEqualTypeOf<DatasetDelta | null>()
  })

  test('demands a step, or none', () => {
    expectTypeOf(largestStep([])).toEqualTypeOf<VersionStep | null>()
  })
})
