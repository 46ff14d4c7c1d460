import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isBefore, outerDays } from '../../src/semantics/date-bounds.js'
import { inOrder } from '../../src/semantics/in-order.js'
import { aBoundedDate, known } from './arbitrary-dates.js'

const id = fc.string({ unit: fc.constantFrom('a', 'b', '-', '1'), minLength: 1, maxLength: 3 })
const listOf = <Item extends { id: string }>(item: fc.Arbitrary<Item>) =>
  fc.uniqueArray(item, { selector: (one) => one.id, maxLength: 6 })
const named = listOf(fc.record({ id }))
const dated = listOf(fc.record({ id, date: aBoundedDate }))
const dataset = fc.record({
  sources: listOf(fc.record({ id, published: aBoundedDate })),
  actors: named,
  places: named,
  issues: named,
  events: dated,
  proposals: dated,
  positions: dated,
  figures: dated,
  discrepancies: named,
  retired: listOf(fc.record({ id, collection: fc.constantFrom('events', 'actors') })),
})
const collections = [
  'sources',
  'actors',
  'places',
  'issues',
  'events',
  'proposals',
  'positions',
  'figures',
  'discrepancies',
  'retired',
] as const
const pairs = <Item>(items: readonly Item[]) =>
  items.slice(1).flatMap((item, index) => items.slice(index, index + 1).map((before) => [before, item] as const))

describe('inOrder', () => {
  test.prop([dataset])('puts what is in order in the same order again', (whole) => {
    const ordered = inOrder(whole)
    expect(inOrder(ordered)).toEqual(ordered)
  })

  test.prop([dataset])('keeps every record, and leaves what it was given as it was', (whole) => {
    const before = structuredClone(whole)
    const ordered = inOrder(whole)
    expect(whole).toEqual(before)
    for (const name of collections) {
      expect(ordered[name]).toHaveLength(whole[name].length)
      expect(new Set<object>(ordered[name])).toEqual(new Set<object>(whole[name]))
    }
  })

  test.prop([dataset])('does not depend on the order in which the records come', (whole) => {
    const turned = Object.fromEntries(Object.entries(whole).map(([name, items]) => [name, items.toReversed()]))
    expect(inOrder(turned as typeof whole)).toEqual(inOrder(whole))
  })

  test.prop([dataset])('sorts what has no date by id', (whole) => {
    const ordered = inOrder(whole)
    for (const name of ['actors', 'places', 'issues', 'discrepancies'] as const)
      for (const [one, next] of pairs(ordered[name])) expect(one.id < next.id).toBe(true)
  })

  test.prop([dataset])('sorts what has a date by its first day, equal ones by id', (whole) => {
    const ordered = inOrder(whole)
    for (const name of ['events', 'proposals', 'positions', 'figures'] as const) {
      for (const [one, next] of pairs(ordered[name])) {
        const [first, second] = [outerDays(one.date), outerDays(next.date)].map(
          ({ earliest, latest }) => earliest ?? latest ?? 'undated',
        )
        expect(known(first) < known(second) || (first === second && one.id < next.id)).toBe(true)
      }
    }
  })

  test.prop([dataset])('puts no moment after one that it is surely before', ({ events, ...others }) => {
    const moments = events.filter(({ date }) => !date.edtf.includes('/'))
    for (const [one, next] of pairs(inOrder({ ...others, events: moments }).events))
      expect(isBefore(next.date, one.date)).not.toBe('yes')
  })
})
