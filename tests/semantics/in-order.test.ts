import { expect, test } from 'vitest'
import { inOrder } from '../../src/semantics/in-order.js'

const date = (edtf: string, notAfter: string | null = null) => ({ edtf, notBefore: null, notAfter })
const none = {
  sources: [],
  actors: [],
  places: [],
  issues: [],
  events: [],
  proposals: [],
  positions: [],
  figures: [],
  discrepancies: [],
  retired: [],
}
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

test('events go by the first day they can fall on, then by id; where the first is open, by the last; undated ones last', () => {
  const events = [
    { id: 'undated', date: date('XXXX') },
    { id: 'b', date: date('2025-03-20') },
    { id: 'by-its-last-day', date: date('XXXX', '2025-03-19') },
    { id: 'a', date: date('2025-03-20') },
    { id: 'month', date: date('2025-03') },
    { id: 'day-around', date: date('2025-03-20~') },
    { id: 'open', date: date('../2025-03-18') },
  ]
  expect(ids(inOrder({ ...none, events }).events)).toEqual([
    'month',
    'open',
    'by-its-last-day',
    'day-around',
    'a',
    'b',
    'undated',
  ])
})

test('sources go by the day of publication, retired ids by collection', () => {
  const sources = [
    { id: 'a', published: date('2025-08-18') },
    { id: 'b', published: date('2025-03-20') },
  ]
  const retired = [
    { collection: 'events', id: 'b' },
    { collection: 'actors', id: 'z' },
    { collection: 'events', id: 'a' },
  ]
  const ordered = inOrder({ ...none, sources, retired })
  expect(ids(ordered.sources)).toEqual(['b', 'a'])
  expect(ids(ordered.retired)).toEqual(['z', 'a', 'b'])
})

test('ids go by their code units, not by a language', () => {
  const actors = ['b', 'a-b', 'a', 'ab', '2'].map((id) => ({ id }))
  expect(ids(inOrder({ ...none, actors }).actors)).toEqual(['2', 'a', 'a-b', 'ab', 'b'])
})

test('a date that is none is refused by name', () => {
  expect(() => inOrder({ ...none, events: [1, 2].map((id) => ({ id: `${id}`, date: date('soon') })) })).toThrow(
    '"soon" is not a date',
  )
})
