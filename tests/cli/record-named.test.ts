import { describe, expect, test, vi } from 'vitest'
import { recordNamed } from '../../src/cli/record-named.js'
import { sample } from '../query/sample-dataset.js'

vi.mock('../../src/dataset/published.js', async () => {
  const { sample } = await import('../query/sample-dataset.js')
  return { published: sample }
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
