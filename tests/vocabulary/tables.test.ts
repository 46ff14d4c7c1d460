import { describe, expect, test } from 'vitest'
import { eventRelationInverses, eventRelations, participantRoles, rolesOfFamily } from '../../src/vocabulary/event.js'
import {
  countedUnits,
  figureRelationInverses,
  figureRelations,
  measures,
  stagedMeasures,
  units,
  unitsOfMeasure,
} from '../../src/vocabulary/figure.js'
import { polarities, stances } from '../../src/vocabulary/position.js'

const distinct = (terms: readonly string[]) => new Set(terms).size === terms.length

describe.each<[string, Readonly<Record<string, string>>, object]>([
  ['event', eventRelationInverses, eventRelations],
  ['figure', figureRelationInverses, figureRelations],
])('the relations of an %s', (_name, inverses, relations) => {
  test('have an inverse each, and no other does', () => {
    expect(Object.keys(inverses).sort()).toEqual(Object.keys(relations).sort())
  })

  test('are the inverse of their inverse', () => {
    for (const [relation, inverse] of Object.entries(inverses)) expect(inverses[inverse]).toBe(relation)
  })
})

test('each stance has a polarity, from for to against in the order in which stances stand', () => {
  expect(Object.keys(polarities)).toEqual(Object.keys(stances))
  const values = Object.values(polarities)
  expect(new Set(values)).toEqual(new Set([1, 0, -1]))
  expect(values).toEqual(values.toSorted((a, b) => b - a))
})

test('each role is one of some family of events, and each family knows its roles once', () => {
  const families = Object.values<readonly string[]>(rolesOfFamily)
  expect(new Set(families.flat())).toEqual(new Set(Object.keys(participantRoles)))
  for (const roles of families) expect(distinct(roles)).toBe(true)
})

test('each measure has units, each unit a measure', () => {
  expect(Object.keys(unitsOfMeasure).sort()).toEqual(Object.keys(measures).sort())
  const lists = Object.values<readonly string[]>(unitsOfMeasure)
  expect(new Set(lists.flat())).toEqual(new Set(Object.keys(units)))
  for (const list of lists) {
    expect(list.length).toBeGreaterThan(0)
    expect(distinct(list)).toBe(true)
  }
})

test('people, arms and votes are counted; money, time and shares are measured', () => {
  expect(distinct(countedUnits)).toBe(true)
  const measured = Object.keys(units).filter((unit) => !(countedUnits as readonly string[]).includes(unit))
  expect(measured).toEqual(['USD', 'EUR', 'minutes', 'days', 'years', 'percent'])
})

test('what has a stage is a measure', () => {
  expect(distinct(stagedMeasures)).toBe(true)
  for (const measure of stagedMeasures) expect(Object.keys(measures)).toContain(measure)
})
