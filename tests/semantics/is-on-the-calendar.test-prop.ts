import { fc, test } from '@fast-check/vitest'
import edtf from 'edtf'
import { describe, expect } from 'vitest'
import { isOnTheCalendar } from '../../src/semantics/is-on-the-calendar.js'

const digits = (n: number, length: number) => String(n).padStart(length, '0')
/** Whether the edtf package reads a day as itself: it lets 29 February of any year roll over into March. */
const edtfTakes = (text: string) => {
  try {
    return new Date(edtf(text).min).toISOString().slice(0, 10).endsWith(text.slice(-2))
  } catch {
    return false
  }
}

describe('isOnTheCalendar', () => {
  test.prop([
    fc.oneof(
      fc.integer({ min: 0, max: 9999 }).map((year) => digits(year, 4)),
      fc.constantFrom('1900', '2000', '2024', '2025'),
    ),
    fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((month) => digits(month, 2)),
      fc.constant('02'),
    ),
    fc.integer({ min: 27, max: 31 }),
  ])('takes the days that the edtf package takes', (year, month, day) => {
    const text = `${year}-${month}-${digits(day, 2)}`
    expect(isOnTheCalendar(text)).toBe(edtfTakes(text))
  })

  test.prop([fc.string()])('takes no text that is not a day', (text) => {
    fc.pre(!/^\d{4}-/.test(text))
    expect(isOnTheCalendar(text)).toBe(false)
  })
})
