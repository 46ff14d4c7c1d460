import { expect, test, vi } from 'vitest'
import { historyOf } from '../../src/changes/history-of.js'
import { published } from '../../src/dataset/published.js'
import { release } from '../../src/dataset/release.js'
import { filesOf } from '../../src/exports/history.js'

vi.mock('../../src/exports/generated/history.js', async () => {
  const told = { date: '2026-01-31', contentHash: '', reasons: [] }
  return {
    default: historyOf([
      { ...told, version: '0.1.0', dataset: { ...published, events: [] } },
      { ...told, version: '0.2.0', dataset: published },
    ]),
  }
})

test('the history is written a release a line, and read as it was', async () => {
  const [file, ...others] = await filesOf(published, release)
  expect([file?.path, others]).toEqual(['history.json', []])
  const text = String(file?.content)
  const { releases } = JSON.parse(text)
  expect(text.split('\n')).toHaveLength(releases.length + 3)
  expect(releases[1].delta.added).toEqual(
    published.events.map((record) => ({ collection: 'events', id: record.id, record })),
  )
})
