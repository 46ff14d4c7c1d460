import { describe, expect, test } from 'vitest'
import { agreementOf } from '../../scripts/agreement/agreement-of.js'
import type { Coding } from '../../scripts/agreement/coding.js'
import { aCoding, aFigure, anEvent, aPosition } from './a-study.js'

const row = (first: Coding, second: Coding, wanted: string) => {
  const found = agreementOf(first, second).fields.find(({ field }) => field === wanted)
  if (found === undefined) throw new Error(`there is no row for ${wanted}`)
  return { units: found.units, equal: found.equal?.value, kappa: found.kappa?.value }
}

const stances = (...given: readonly (typeof aPosition.stance)[]) =>
  aCoding(...given.map((stance, place) => ({ ...aPosition, unit: `u${place}`, stance })))

describe('the agreement of two codings', () => {
  test('is whole for a coding with itself', () => {
    const coding = aCoding(aPosition, { ...aPosition, unit: 'u004', stance: 'rejects' }, anEvent, aFigure)
    const { fields, disagreements } = agreementOf(coding, coding)
    expect(fields.map(({ equal }) => equal?.value)).toEqual(fields.map(() => 1))
    expect(row(coding, coding, 'stance')).toEqual({ units: 2, equal: 1, kappa: 1 })
    expect(disagreements).toEqual([])
  })

  test('pairs units by their names and not by their places', () => {
    const first = stances('supports', 'rejects')
    expect(row(first, { ...first, entries: first.entries.toReversed() }, 'stance')).toMatchObject({
      equal: 1,
      kappa: 1,
    })
  })

  test('takes near stances for less apart than far ones', () => {
    const first = stances('demands', 'supports', 'opposes', 'rules-out')
    const near = stances('demands', 'proposes', 'opposes', 'rejects')
    const far = stances('demands', 'rules-out', 'opposes', 'demands')
    expect(row(first, near, 'stance').equal).toBe(row(first, far, 'stance').equal)
    for (const field of ['stance, linear weights', 'stance, quadratic weights']) {
      expect(row(first, near, field).kappa).toBeGreaterThan(row(first, far, field).kappa ?? 1)
    }
  })

  test('counts what a coder cannot tell as not alike, and leaves it out of the scale', () => {
    const [first, second] = [stances('supports', 'opposes'), stances('supports', null)]
    expect(row(first, second, 'stance')).toMatchObject({ units: 2, equal: 0.5 })
    expect(row(first, second, 'stance, linear weights')).toMatchObject({ units: 1, equal: 1 })
    expect(agreementOf(first, second).disagreements).toEqual([
      { collection: 'positions', field: 'stance', first: 'opposes', second: 'cannot be told', times: 1 },
    ])
  })

  test('compares stances on one option where both chose it', () => {
    const other = { ...aPosition, unit: 'u1', option: 'river/other', stance: 'rejects' as const }
    const first = aCoding({ ...aPosition, unit: 'u0' }, { ...other, option: 'river/open-river' })
    const second = aCoding({ ...aPosition, unit: 'u0' }, other)
    expect(row(first, second, 'stance')).toMatchObject({ units: 2 })
    expect(row(first, second, 'stance, where both chose one option')).toMatchObject({ units: 1 })
    expect(row(first, second, 'issue of the option')).toMatchObject({ units: 2, equal: 1 })
  })

  test('compares dates for equality, and for whether they can be the same day, and gives them no kappa', () => {
    const dates = (...given: readonly (string | null)[]) =>
      aCoding(...given.map((date, place) => ({ ...anEvent, unit: `u${place}`, date })))
    const first = dates('2025-03-20', '2025-03-20', '2025-03-20', 'XXXX-XX-XX', '2025-03')
    const second = dates('2025-03-20', '2025-03-20~', '2025-03-22', '2025-08', null)
    const of = (wanted: string) =>
      agreementOf(first, second).fields.find(({ collection, field }) => collection === 'events' && field === wanted)
    expect(of('date')).toMatchObject({ units: 5, equal: { value: 0.2 }, kappa: undefined })
    expect(of('date, whether both can be the same day')).toMatchObject({ units: 4, equal: { value: 0.75 } })
  })

  test('compares the whole amount of a figure', () => {
    const between = { ...aFigure, op: 'between' as const, n: 'none' as const, min: 2, max: 5 }
    expect(row(aCoding(between), aCoding({ ...between, max: 6 }), 'n, min and max')).toMatchObject({ equal: 0 })
    expect(row(aCoding(between), aCoding(between), 'n, min and max')).toMatchObject({ equal: 1 })
  })

  test('has no kappa where both used one term throughout, and no share where there is no unit', () => {
    expect(row(aCoding(aFigure), aCoding(aFigure), 'op')).toEqual({ units: 1, equal: 1, kappa: undefined })
    expect(row(aCoding(aFigure), aCoding(aFigure), 'type')).toEqual({ units: 0, equal: undefined, kappa: undefined })
    expect(agreementOf(aCoding(aFigure), aCoding(aFigure)).fields.find(({ field }) => field === 'op')?.kappa).toBeNull()
  })

  test('lists what differs, the most frequent first', () => {
    const found = agreementOf(
      stances('supports', 'supports', 'supports', 'opposes'),
      stances('proposes', 'accepts', 'proposes', 'opposes'),
    ).disagreements
    expect(found.map(({ first, second, times }) => [first, second, times])).toEqual([
      ['supports', 'proposes', 2],
      ['supports', 'accepts', 1],
    ])
  })
})
