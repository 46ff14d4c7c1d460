import { expect, test } from 'vitest'
import { foreignKeysOf } from '../../src/exports/foreign-keys.js'
import { tables } from '../../src/exports/tables.js'

const keysOf = (name: string) => tables.filter((table) => table.name === name).flatMap(foreignKeysOf)

test('a table has a key for each column that names a record', () => {
  expect(keysOf('places')).toEqual([
    { columns: ['country'], table: 'actors', named: ['id'] },
    { columns: ['within'], table: 'places', named: ['id'] },
  ])
  expect(keysOf('sources')).toEqual([])
})

test('a part names the row that it is in by all of its keys at once', () => {
  expect(keysOf('events_evidence_spans')).toEqual([
    { columns: ['event_id', 'evidence_ordinal'], table: 'events_evidence', named: ['event_id', 'ordinal'] },
  ])
})

test('a column that names records of several tables is no key', () => {
  expect(keysOf('discrepancies_records').map(({ columns }) => columns)).toEqual([['discrepancy_id']])
})

test('every key leads to columns that are there', () => {
  const columnsOf = new Map(tables.map(({ name, columns }) => [name, columns.map((column) => column.name)]))
  const lost = tables
    .flatMap(foreignKeysOf)
    .filter(({ table, named }) => named.some((column) => !columnsOf.get(table)?.includes(column)))
  expect(lost).toEqual([])
})
