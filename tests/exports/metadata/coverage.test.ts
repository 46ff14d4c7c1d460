import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../../src/exports/metadata/coverage.js'
import { createDataset } from '../../../src/questions/create-dataset.js'
import { sample, talk } from '../../query/sample-dataset.js'

const of = (...events: readonly ReturnType<typeof talk>[]) => coverageOf(createDataset({ ...sample, events }))

describe('what a dataset is of', () => {
  test('is from the first to the last certain day of what was held', () => {
    expect(
      of(
        talk('a', '2025-03-05'),
        talk('b', '2025-02-10/2025-02-12'),
        talk('c', '2025-01-01~'),
        talk('d', '2024'),
        talk('e', '2023-01-01/..', { status: 'unconfirmed' }),
        talk('f', '2026-01-01', { status: 'planned' }),
      ).days,
    ).toEqual({ first: '2025-02-10', last: '2025-03-05' })
  })

  test('has no days where none is certain', () => {
    expect(of(talk('a', '2025-03-05~'), talk('b', '2025')).days).toBeNull()
    expect(of().days).toBeNull()
  })

  test('is where something was held, each place once', () => {
    const [hall, other] = sample.places.map(({ id }) => id)
    if (hall === undefined || other === undefined) throw new Error('the sample has two places')
    expect(
      of(
        talk('a', '2025-03-05', { place: other }),
        talk('b', '2025-03-06', { place: other }),
        talk('c', '2025-03-07', { place: hall, status: 'planned' }),
      ).places,
    ).toEqual([sample.places[1]?.name])
    expect(of(talk('a', '2025-03-05')).places).toEqual([])
  })
})
