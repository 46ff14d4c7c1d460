import { test as prop } from '@fast-check/vitest'
import { expect } from 'vitest'
import { rowsOf } from '../../src/exports/rows-of.js'
import { tables } from '../../src/exports/tables.js'
import { outerDays } from '../../src/semantics/date-bounds.js'
import { anyDataset } from '../query/any-dataset.js'
import { datasetFrom } from './dataset-from.js'
import { hostileDataset } from './hostile-dataset.js'

prop.prop([hostileDataset])('tables hold every record, field by field and in their order', (dataset) => {
  expect(JSON.stringify(datasetFrom(rowsOf(dataset)))).toBe(JSON.stringify(dataset))
})

prop.prop([anyDataset])('lists are read back by their ordinals, in whatever order their rows come', (dataset) => {
  const shuffled = [...rowsOf(dataset)].map(([name, rows]) => {
    const isPart = tables.find((table) => table.name === name)?.partOf !== null
    return [name, isPart ? [...rows].reverse() : rows] as const
  })
  expect(datasetFrom(new Map(shuffled))).toEqual({ ...dataset })
})

prop.prop([anyDataset])('no two rows of a table have the same key, and every reference names a row', (dataset) => {
  const rows = rowsOf(dataset)
  for (const { name, key, columns } of tables) {
    const keys = (rows.get(name) ?? []).map((row) => JSON.stringify(key.map((column) => row[column])))
    expect(keys).toEqual([...new Set(keys)])
    for (const column of columns) {
      for (const row of rows.get(name) ?? []) {
        const value = row[column.name]
        if (value === null) continue
        const named = (column.refersTo ?? []).filter(
          ({ where }) => where === undefined || row[where.column] === where.is,
        )
        for (const { table, column: key } of named) {
          expect((rows.get(table) ?? []).some((other) => other[key] === value)).toBe(true)
        }
      }
    }
  }
})

prop.prop([anyDataset])('every cell is what its column says', (dataset) => {
  const types = { integer: 'number', number: 'number', boolean: 'boolean' } as const
  for (const [name, rows] of rowsOf(dataset)) {
    const columns = tables.find((table) => table.name === name)?.columns ?? []
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns.map((column) => column.name))
      for (const { name: column, type, nullable, terms } of columns) {
        const value = row[column]
        if (value === null) expect([name, column, nullable]).toEqual([name, column, true])
        else expect(typeof value).toBe(type in types ? types[type as keyof typeof types] : 'string')
        if (terms !== undefined && value !== null) expect(terms).toContain(value)
      }
    }
  }
})

prop.prop([anyDataset])('a date stands beside the first and the last day that it can touch', (dataset) => {
  const rows = rowsOf(dataset).get('events') ?? []
  expect(rows.map((row) => [row['date_earliest'], row['date_latest']])).toEqual(
    dataset.events.map(({ date }) => [outerDays(date).earliest, outerDays(date).latest]),
  )
})
