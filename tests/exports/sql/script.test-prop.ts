import { test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { published } from '../../../src/dataset/published.js'
import { release } from '../../../src/dataset/release.js'
import { rowsOf } from '../../../src/exports/rows-of.js'
import { scriptOf } from '../../../src/exports/sql/script.js'
import { contacts } from '../../../src/query/contacts.js'
import { collectionNames } from '../../../src/vocabulary/collections.js'
import { anyDataset } from '../../query/any-dataset.js'
import { datasetFrom } from '../dataset-from.js'
import { hostileDataset } from '../hostile-dataset.js'
import { rowsInDatabase, withDatabase } from './rows-in-database.js'

prop.prop([hostileDataset], { numRuns: 20 })('SQLite holds every record, letter by letter', (dataset) => {
  const rows = withDatabase(':memory:', (database) => {
    database.exec(scriptOf(dataset, release))
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    return rowsInDatabase(database)
  })
  expect(rows).toEqual(rowsOf(dataset))
  expect(JSON.stringify(datasetFrom(rows))).toBe(JSON.stringify(dataset))
})

prop.prop([anyDataset], { numRuns: 10 })('the views say what the questions answer', (dataset) => {
  withDatabase(':memory:', (database) => {
    database.exec(scriptOf(dataset, release))
    const ids = (view: string) => database.all(`SELECT id FROM ${view}`).map(({ id }) => id)
    expect(new Set(ids('timeline'))).toEqual(new Set(dataset.events.map(({ id }) => id)))
    expect(new Set(ids('stances'))).toEqual(new Set(dataset.positions.map(({ id }) => id)))
    expect(new Set(ids('claims'))).toEqual(new Set(dataset.figures.map(({ id }) => id)))
    expect(ids('search')).toEqual(collectionNames.flatMap((name) => dataset[name].map(({ id }) => id)))
    const met = database.all('SELECT event, actor, other FROM meetings')
    const expected = contacts({}, dataset).flatMap(({ actors: [actor, other], talks }) =>
      talks.map(({ event }) => ({ event: event.id, actor, other })),
    )
    const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort()
    expect(sorted(met)).toEqual(sorted(expected))
    const evidence = database.all('SELECT collection, id, source, support, note, fields, spans FROM evidence')
    const carried = collectionNames.flatMap((collection) =>
      dataset[collection].flatMap((record) =>
        record.evidence.map(({ source, support, note, fields, spans }) => ({
          collection,
          id: record.id,
          source,
          support,
          note,
          fields,
          spans,
        })),
      ),
    )
    const read = evidence.map(({ fields, spans, ...row }) => ({
      ...row,
      fields: JSON.parse(String(fields)),
      spans: JSON.parse(String(spans)),
    }))
    expect(read).toEqual(carried)
  })
})

test('full-text search takes a letter with and without its sign for the same', () => {
  const [place, ...others] = published.places
  if (place === undefined) throw new Error('the release has a place')
  const places = [{ ...place, name: 'Żółw-Straße' }, ...others]
  const found = withDatabase(':memory:', (database) => {
    database.exec(scriptOf({ ...published, places }, release))
    return ['zołw', 'ŻÓŁW', 'names: zołw', 'texts: zołw'].map((words) =>
      database.all('SELECT id FROM search WHERE search MATCH ?', [words]),
    )
  })
  expect(found).toEqual([[{ id: place.id }], [{ id: place.id }], [{ id: place.id }], []])
})
