import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { recordNamed as RecordNamed } from '../../src/cli/record-named.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { sample } from '../query/sample-dataset.js'

let recordNamed: typeof RecordNamed
beforeAll(async () => {
  for (const name of [...collectionNames, 'retired'] as const) {
    vi.doMock(`../../src/dataset/${name}.js`, () => ({ [name]: sample[name] }))
  }
  vi.resetModules()
  ;({ recordNamed } = await import('../../src/cli/record-named.js'))
})

describe('recordNamed', () => {
  test('finds every record by its collection and id', () => {
    for (const record of sample.events) {
      expect(recordNamed(`events/${record.id}`)).toEqual({ collection: 'events', record })
      expect(recordNamed(record.id).record).toBe(record)
    }
  })

  test('says of a retired id where it went, with and without its collection', () => {
    expect(() => recordNamed('old-ann')).toThrow(
      'has been retired since 2025-01-01: One person, two entries. Use "ann".',
    )
    expect(() => recordNamed('events/lost')).toThrow('Nothing stands for it.')
  })
})
