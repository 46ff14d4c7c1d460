import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { type SourceDefectsFilter, sourceDefects } from '../../src/query/source-defects.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { sample } from './sample-dataset.js'

const world = createDataset({
  ...sample,
  sources: sample.sources.map((source) => ({
    ...source,
    defects: [
      { kind: 'truncation', spans: [], explanation: `${source.id} is cut` },
      { kind: 'spelling', spans: [], explanation: `${source.id} is misspelt` },
    ],
  })),
})

describe('sourceDefects', () => {
  test.each<[SourceDefectsFilter<Ids>, readonly string[]]>([
    [{}, ['gazette is cut', 'gazette is misspelt', 'herald is cut', 'herald is misspelt']],
    [{ source: 'herald' }, ['herald is cut', 'herald is misspelt']],
    [{ kind: 'spelling' }, ['gazette is misspelt', 'herald is misspelt']],
    [{ source: ['gazette', 'herald'], kind: ['truncation', 'duplication'] }, ['gazette is cut', 'herald is cut']],
    [{ kind: 'duplication' }, []],
    [{ kind: [] }, []],
  ])('with %j are %j', (filter, expected) => {
    expect(sourceDefects(filter, world).map(({ defect }) => defect.explanation)).toEqual(expected)
  })

  test('name the source that each stands in', () => {
    for (const { source, defect } of sourceDefects({}, world)) expect(source.defects).toContain(defect)
    expect(sourceDefects({}, createDataset({}))).toEqual([])
  })

  test('cannot be asked for by what does not exist', () => {
    const asked = (filter: unknown) => () => sourceDefects(filter as SourceDefectsFilter<Ids>, world)
    expect(asked({ source: 'herold' })).toThrow(UnknownIdError)
    expect(asked({ kind: 'typo' })).toThrow(InvalidFilterError)
    expect(asked({ from: '2025' })).toThrow(InvalidFilterError)
  })
})
