import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Answer, dateMeaning, fallsWithin, isBefore, outerDays } from '../../src/semantics/date-bounds.js'
import { aBoundedDate, aDay, aMoment, anInterval, known } from './arbitrary-dates.js'

const onDay = (edtf: string) => ({ edtf, notBefore: null, notAfter: null })
const opposite: Readonly<Record<Answer, Answer>> = { yes: 'no', no: 'yes', possibly: 'possibly' }
const aWindow = fc.tuple(aDay, aDay).map((days) => days.sort() as [string, string])

/** Every day from one to another. */
const daysFrom = (first: string, last: string) => {
  const days: string[] = []
  for (const day = new Date(`${first}T12:00Z`); days.at(-1) !== last; day.setUTCDate(day.getUTCDate() + 1)) {
    days.push(day.toISOString().slice(0, 10))
  }
  return days
}

describe('isBefore', () => {
  test.prop([aBoundedDate])('no date is surely before itself', (date) => {
    expect(isBefore(date, date)).not.toBe('yes')
  })

  test.prop([aBoundedDate, aBoundedDate])('what is surely before a date, that date is surely not before', (a, b) => {
    if (isBefore(a, b) === 'yes') expect(isBefore(b, a)).toBe('no')
    if (isBefore(b, a) === 'yes') expect(isBefore(a, b)).toBe('no')
  })

  test.prop([fc.array(aBoundedDate, { minLength: 3, maxLength: 6 })])('surely before is transitive', (dates) => {
    for (const a of dates)
      for (const b of dates.filter((one) => isBefore(a, one) === 'yes'))
        for (const c of dates.filter((one) => isBefore(b, one) === 'yes')) expect(isBefore(a, c)).toBe('yes')
  })

  test.prop([aDay, aDay])('is the order of the calendar on days', (a, b) => {
    expect(isBefore(onDay(a), onDay(b))).toBe(a < b ? 'yes' : 'no')
  })
})

describe('fallsWithin', () => {
  test.prop([aBoundedDate, aDay])('to be within from a day on is not to be before it', (date, day) => {
    expect(fallsWithin(date, day, null)).toBe(opposite[isBefore(date, onDay(day))])
  })

  test.prop([aBoundedDate, aDay])('to be within up to a day is not to be after it', (date, day) => {
    expect(fallsWithin(date, null, day)).toBe(opposite[isBefore(onDay(day), date)])
  })

  test.prop([aBoundedDate])('every date is within no bounds at all', (date) => {
    expect(fallsWithin(date, null, null)).toBe('yes')
  })

  test.prop([aBoundedDate])('every date is within its own outer days', (date) => {
    const { earliest, latest } = outerDays(date)
    expect(fallsWithin(date, earliest, latest)).toBe('yes')
  })

  test.prop([aBoundedDate, aWindow, fc.option(aDay), fc.option(aDay)])(
    'a wider window loses no date, a narrower one wins none',
    (date, [from, to], earlier, later) => {
      const widerFrom = earlier !== null && earlier > from ? from : earlier
      const widerTo = later !== null && later < to ? to : later
      if (fallsWithin(date, from, to) === 'yes') expect(fallsWithin(date, widerFrom, widerTo)).toBe('yes')
      if (fallsWithin(date, widerFrom, widerTo) === 'no') expect(fallsWithin(date, from, to)).toBe('no')
    },
  )

  test.prop([aMoment, aWindow])('a moment is within as the days are that it can fall on', (date, [from, to]) => {
    const { earliest, latest } = outerDays(date)
    const inside = daysFrom(known(earliest), known(latest)).map((day) => from <= day && day <= to)
    const answer = inside.every(Boolean) ? 'yes' : inside.some(Boolean) ? 'possibly' : 'no'
    expect(fallsWithin(date, from, to)).toBe(answer)
  })
})

describe('dateMeaning', () => {
  test.prop([anInterval])('no interval ends before it starts', (date) => {
    const meaning = dateMeaning(date)
    if (meaning.kind !== 'interval') throw new TypeError(`${date.edtf} is no interval`)
    const { start, end } = meaning
    if (start.earliest !== null) expect(known(end.earliest) >= start.earliest).toBe(true)
    if (end.latest !== null) expect(known(start.latest) <= end.latest).toBe(true)
  })

  test.prop([aBoundedDate])('the outer days of a date are in order and hold all it means', (date) => {
    const { earliest, latest } = outerDays(date)
    const meaning = dateMeaning(date)
    const within = meaning.kind === 'moment' ? [meaning.at] : [meaning.start, meaning.end]
    if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
    for (const bounds of within) {
      if (earliest !== null && bounds.earliest !== null) expect(bounds.earliest >= earliest).toBe(true)
      if (latest !== null && bounds.latest !== null) expect(bounds.latest <= latest).toBe(true)
    }
  })

  test.prop([aMoment, aDay])('a bound of the record never widens a date that is not approximate', (date, day) => {
    fc.pre(!/[~?%]$/.test(date.edtf))
    const plain = outerDays(onDay(date.edtf))
    expect(known(outerDays({ ...date, notBefore: day }).earliest) >= known(plain.earliest)).toBe(true)
    expect(known(outerDays({ ...date, notAfter: day }).latest) <= known(plain.latest)).toBe(true)
  })
})
