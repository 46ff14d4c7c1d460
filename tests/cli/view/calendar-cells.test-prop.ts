import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarCells } from '../../../src/cli/view/calendar-cells.js'

const aDay = fc
  .date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const recent = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const twoDays = fc
  .oneof(fc.tuple(aDay, aDay), fc.tuple(recent, recent))
  .map(([a, b]): readonly [string, string] => (a < b ? [a, b] : [b, a]))
const most = fc.integer({ min: 1, max: 200 })
const next = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

describe('calendarCells', () => {
  test('hold every day from the first to the last once, in order', () => {
    fc.assert(
      fc.property(twoDays, most, ([first, last], count) => {
        const { cells } = calendarCells(first, last, count)
        const [start, end] = [cells.at(0)?.first ?? '~', cells.at(-1)?.last ?? '']
        expect([start <= first, end >= last]).toEqual([true, true])
        for (const [nth, cell] of cells.entries()) {
          expect(cell.first <= cell.last).toBe(true)
          if (nth > 0) expect(cell.first).toBe(next(cells[nth - 1]?.last ?? ''))
        }
      }),
    )
  })

  test('are no more than asked for, and none of them is for nothing', () => {
    fc.assert(
      fc.property(twoDays, most, ([first, last], count) => {
        const { cells } = calendarCells(first, last, count)
        expect(cells.length).toBeLessThanOrEqual(count)
        const [head, tail] = [cells.at(0)?.last ?? '', cells.at(-1)?.first ?? '~']
        expect([head >= first, tail <= last]).toEqual([true, true])
      }),
    )
  })
})

test.each([
  ['2025-03-20', '2025-03-22', 10, 'a day', 3],
  ['2025-03-20', '2025-04-20', 10, 'a week', 5],
  ['2025-03-20', '2025-08-19', 10, 'a month', 6],
  ['2025-03-20', '2026-08-19', 10, 'three months', 7],
  ['2014-03-20', '2022-08-19', 10, 'a year', 9],
  ['1954-03-20', '2022-08-19', 10, 'ten years', 8],
  ['1254-03-20', '2022-08-19', 10, 'a hundred years', 9],
  ['0000-01-01', '9999-12-31', 10, 'a thousand years', 10],
  ['0000-01-01', '9999-12-31', 1, 'all years', 1],
])('from %s to %s at most %i: each is %s, and there are %i', (first, last, count, unit, cells) => {
  const found = calendarCells(first, last, count)
  expect([found.unit, found.cells.length]).toEqual([unit, cells])
})

test('weeks begin on Mondays', () => {
  expect(calendarCells('2025-08-20', '2025-09-30', 10).cells[0]).toEqual({ first: '2025-08-18', last: '2025-08-24' })
})
