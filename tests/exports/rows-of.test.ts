import { expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { rowsOf } from '../../src/exports/rows-of.js'
import { tables } from '../../src/exports/tables.js'
import { datasetFrom } from './dataset-from.js'

test('the release goes into tables and comes back, byte by byte', () => {
  expect(JSON.stringify(datasetFrom(rowsOf(published)))).toBe(JSON.stringify(published))
})

test('a repeated part has the id of its record and its place in the list', () => {
  const [event] = published.events.filter(({ participants }) => participants.length > 1)
  const rows = rowsOf(published).get('events_participants') ?? []
  expect(rows.filter((row) => row['event_id'] === event?.id)).toEqual(
    event?.participants.map(({ actor, role, attendance, onBehalfOf }, ordinal) => ({
      event_id: event.id,
      ordinal,
      actor,
      role,
      attendance,
      on_behalf_of: onBehalfOf,
    })),
  )
})

test('every table has its key first, and names that are told apart whatever their case', () => {
  for (const { name, key, columns, partOf } of tables) {
    const names = columns.map((column) => column.name)
    expect(new Set(names.map((column) => column.toLowerCase())).size).toBe(names.length)
    if (partOf !== null) expect([name, names.slice(0, key.length)]).toEqual([name, key])
    for (const column of columns)
      expect([name, column.name, column.description !== '']).toEqual([name, column.name, true])
  }
})

test('half of a surrogate pair is refused by name, as no table can hold it', () => {
  const [event, ...others] = published.events
  if (event === undefined) throw new Error('the release has an event')
  const events = [{ ...event, title: 'half \ud83d' }, ...others]
  expect(() => rowsOf({ ...published, events })).toThrow(
    `events "${event.id}" title is "half \\ud83d": half of a surrogate pair is no text; write the whole sign`,
  )
})
