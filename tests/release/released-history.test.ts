import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { releasedHistory } from '../../scripts/release/released-history.js'
import { readSnapshot } from '../../scripts/release/snapshot.js'
import { datasetAt } from '../../src/changes/dataset-at.js'
import { historyOfRecord } from '../../src/changes/history-of-record.js'
import { loadDataset } from '../../src/load/load-dataset.js'
import { newRepository, type Repository } from './repository.js'

let repository: Repository
beforeEach(async () => {
  repository = await newRepository()
})
afterEach(() => repository.remove('.'))

const working = async () => (await loadDataset(`${repository.root}/data`)).dataset
const historyNow = async () => releasedHistory(repository.root, await working())

async function rename(from: string, to: string): Promise<void> {
  await repository.replace('data/places/city.json', `"${from}"`, `"${to}"`)
  await repository.changeset('city', 'patch', '- `places/city`: its own name.')
}

describe('the history of a repository', () => {
  test('is empty before the first release', async () => {
    expect(await historyNow()).toEqual({ formatVersion: 1, releases: [] })
  })

  test('has every release, and what its changesets say of a record', async () => {
    await repository.release('2026-01-31')
    await rename('City', 'The city')
    await repository.release('2026-02-28')
    const history = await historyNow()
    expect(history.releases.map(({ version, date }) => [version, date])).toEqual([
      ['0.1.0', '2026-01-31'],
      ['0.1.1', '2026-02-28'],
    ])
    expect(historyOfRecord(history, 'places', 'city')).toMatchObject([
      { version: '0.1.0', what: 'added' },
      {
        version: '0.1.1',
        what: 'changed',
        changes: [{ op: 'replace', path: '/name', before: 'City', after: 'The city' }],
        reasons: [{ step: 'patch', text: 'its own name.' }],
      },
    ])
  })

  test('gives the records of the snapshots back', async () => {
    await repository.release('2026-01-31')
    await rename('City', 'The city')
    await repository.release('2026-02-28')
    const history = await historyNow()
    for (const { version } of history.releases) {
      const { dataset } = await readSnapshot(repository.root, version)
      expect(datasetAt(history, version, await working())).toEqual(dataset)
    }
  })

  test('says what is not released yet, with the changesets that wait', async () => {
    await repository.release('2026-01-31')
    await rename('City', 'The city')
    const [, last] = (await historyNow()).releases
    expect(last).toMatchObject({ version: 'unreleased', date: null, reasons: [{ records: ['places/city'] }] })
  })

  test('is refused where a snapshot is damaged', async () => {
    await repository.release('2026-01-31')
    await repository.replace('releases/0.1.0/dataset.json', '"City"', '"Town"')
    await expect(historyNow()).rejects.toThrow('releases/0.1.0 is damaged')
  })
})
