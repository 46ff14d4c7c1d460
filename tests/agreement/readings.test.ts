import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { historyOf } from '../../scripts/readings/history-of.js'
import { type ReadRecord, readingsOf, readingsSchema } from '../../scripts/readings/readings-of.js'
import { published } from '../../src/dataset/published.js'
import { release } from '../../src/dataset/release.js'
import { filesOf } from '../../src/exports/readings.js'
import { loadDataset } from '../../src/load/load-dataset.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { hasHistory } from './has-history.js'

const { dataset } = await loadDataset('data')
const names = collectionNames.flatMap((collection) => dataset[collection].map(({ id }) => `${collection}/${id}`))
const readings = readingsSchema.parse(JSON.parse(readFileSync('codings/readings.json', 'utf8')))

describe('the committed readings', () => {
  test('name every record and no other; npm run readings writes them', () => {
    expect(Object.keys(readings).sort()).toEqual(names.sort())
  })

  test('have a second reading of every record', () => {
    const unread = Object.entries(readings).filter(([, { second }]) => second === null)
    expect(
      unread.map(([name]) => name),
      'read these records against their sources, name them in codings/second-readings.json, and run npm run readings',
    ).toEqual([])
  })

  test('have no second reading before the first coding', () => {
    expect(Object.entries(readings).filter(([, { first, second }]) => second !== null && second < first)).toEqual([])
  })

  test('are what the history gives', (context) => {
    if (!hasHistory) context.skip('the history is not at hand')
    const { status, stderr } = spawnSync('node', ['--import', 'tsx', 'scripts/readings.ts', '--check'], {
      encoding: 'utf8',
    })
    expect(stderr.replaceAll(/^.*npm warn.*\n/gm, '')).toBe('')
    expect(status).toBe(0)
  })

  test('are shipped, a record a row', async () => {
    const [file, ...others] = await filesOf(published, release)
    expect(others).toEqual([])
    expect(file?.path).toBe('readings.json')
    const rows: readonly { collection: string; id: string }[] = JSON.parse(String(file?.content))
    expect(Object.fromEntries(rows.map(({ collection, id, ...days }) => [`${collection}/${id}`, days]))).toEqual(
      readings,
    )
  })

  test('are not said of records that the release does not have', async () => {
    const [file] = await filesOf({ ...published, places: [], actors: [] }, release)
    expect(String(file?.content)).not.toMatch(/"collection":"(places|actors)"/)
  })
})

describe('the history', () => {
  const log = [
    '@c1 2025-03-01',
    '',
    'A\tdata/places/oslo.json',
    'A\tdata/places/old.json',
    '@c2 2025-03-02',
    '',
    'M\tdata/places/oslo.json',
    'R090\tdata/places/old.json\tdata/places/new.json',
    'A\tdata/places/gone.json',
    '@c3 2025-03-03',
    '',
    'D\tdata/places/gone.json',
    'A\tdata/places/late.json',
  ].join('\n')
  const history = historyOf(log)
  const record = (name: string, ...sources: string[]): ReadRecord => ({ name: `places/${name}`, sources })
  const read = [{ source: 'gazette', commit: 'c2' }]

  test('has the day on which each file that is there was added, under its first name', () => {
    expect(Object.fromEntries(history.addedBy)).toEqual({
      'data/places/oslo.json': { place: 0, day: '2025-03-01' },
      'data/places/new.json': { place: 0, day: '2025-03-01' },
      'data/places/late.json': { place: 2, day: '2025-03-03' },
    })
  })

  test('gives a record its second reading once all its sources were read after it was added', () => {
    expect(readingsOf([record('oslo', 'gazette', 'gazette')], history, read)).toEqual({
      'places/oslo': { first: '2025-03-01', second: '2025-03-02' },
    })
    const both = [...read, { source: 'wire', commit: 'c3' }]
    expect(readingsOf([record('oslo', 'gazette', 'wire')], history, both)).toEqual({
      'places/oslo': { first: '2025-03-01', second: '2025-03-03' },
    })
  })

  test('gives none to a record of a source that was not read, or that came with or after its reading', () => {
    expect(readingsOf([record('oslo', 'gazette', 'wire')], history, read)['places/oslo']?.second).toBeNull()
    expect(readingsOf([record('late', 'gazette')], history, read)['places/late']?.second).toBeNull()
    const withIt = [{ source: 'gazette', commit: 'c3' }]
    expect(readingsOf([record('late', 'gazette')], history, withIt)['places/late']?.second).toBeNull()
  })

  test('takes the day that is written for a single record', () => {
    const single = [{ day: '2025-03-09', records: ['places/late'] }]
    expect(readingsOf([record('late', 'gazette')], history, single)).toEqual({
      'places/late': { first: '2025-03-03', second: '2025-03-09' },
    })
  })

  test.each([
    [
      'a record that is not there',
      [record('oslo')],
      [{ day: '2025-03-09', records: ['places/olso'] }],
      'names places/olso, which is not there',
    ],
    ['a commit that is not there', [record('oslo')], [{ source: 'gazette', commit: 'c9' }], 'names the commit c9'],
    [
      'a record that was never committed',
      [record('bergen')],
      [],
      'data/places/bergen.json was never committed: commit it first',
    ],
  ])('refuses %s', (_, records, secondReadings, message) => {
    expect(() => readingsOf(records, history, secondReadings)).toThrow(message)
  })
})
