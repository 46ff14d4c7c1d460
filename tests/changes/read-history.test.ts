import { describe, expect, test } from 'vitest'
import { historyOf } from '../../src/changes/history-of.js'
import { readHistory } from '../../src/changes/read-history.js'
import { createDataset } from '../../src/questions/create-dataset.js'

const release = { version: '0.1.0', date: null, contentHash: '', reasons: [], dataset: createDataset({}) }

describe('readHistory', () => {
  test('gives a history as it is', () => {
    const history = historyOf([release, { ...release, version: '0.2.0' }])
    expect(readHistory(history)).toBe(history)
  })

  test.each([
    [null, 'The history is null, no object'],
    [[], 'The history is a list, no object'],
    [{ formatVersion: 2, releases: [] }, 'The history is of format version 2, and this program reads 1'],
    [{ releases: [] }, 'The history is of no format version, and this program reads 1'],
    [{ formatVersion: 1 }, 'The history has undefined as its releases, no list'],
    [{ formatVersion: 1, releases: [{}] }, 'The history has no version at /releases/0'],
    [
      { formatVersion: 1, releases: [{ version: '0.2.0', delta: { formatVersion: 9 } }] },
      'The delta of 0.2.0 is of format version 9, and this program reads 1',
    ],
  ])('refuses %j and says why', (value, message) => {
    expect(() => readHistory(value)).toThrow(message)
  })
})
