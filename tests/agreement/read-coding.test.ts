import { describe, expect, test } from 'vitest'
import { codingSchema } from '../../scripts/agreement/coding.js'
import { readCoding } from '../../scripts/agreement/read-coding.js'
import { aCoding, aFigure, anEvent, aPosition, aSample } from './a-study.js'

const known = { option: ['river/open-river'], actor: ['north', 'south'], place: ['oslo'] }
const read = (coding: unknown) => readCoding('second.json', JSON.stringify(coding), codingSchema, aSample, known)

describe('a coding', () => {
  test('is read as it is written, with null for what cannot be told', () => {
    const coding = aCoding({ ...aPosition, stance: null, date: null }, anEvent, { ...aFigure, claimant: null })
    expect(read(coding)).toEqual(coding)
  })

  test.each([
    ['is not JSON', '{', /^second\.json cannot be used:\n- it is not JSON: /],
    ['is of another shape', '[]', /^second\.json cannot be used:\n- \/: /],
  ])('that %s is refused', (_, text, message) => {
    expect(() => readCoding('second.json', text, codingSchema, aSample, known)).toThrow(message)
  })

  test.each([
    ['leaves out a unit', [aPosition, anEvent], 'u003 is missing: code it, with null for what cannot be told'],
    ['codes a unit twice', [aPosition, aPosition, anEvent, aFigure], 'u001 is coded twice: keep one entry'],
    [
      'codes what is not in the sample',
      [aPosition, anEvent, aFigure, { ...aFigure, unit: 'u004' }],
      'u004 is not in the sample: take it out',
    ],
    [
      'takes a unit for one of another collection',
      [{ ...anEvent, unit: 'u001' }, anEvent, aFigure],
      'u001 is one of the positions, not of the events',
    ],
    [
      'names an actor that is not there',
      [{ ...aPosition, onBehalfOf: 'nort' }, anEvent, aFigure],
      'u001 /onBehalfOf: there is no actor "nort"; the nearest is "north"',
    ],
    [
      'has no claimant where there always is one',
      [aPosition, anEvent, { ...aFigure, claimant: 'none' }],
      'u003 /claimant: there is no actor "none"',
    ],
    [
      'names a place that is not there',
      [aPosition, { ...anEvent, place: 'olso' }, aFigure],
      'u002 /place: there is no place "olso"; the nearest is "oslo"',
    ],
    [
      'has a term that is in no list',
      [{ ...aPosition, stance: 'likes' }, anEvent, aFigure],
      'u001 /entries/0/stance: Invalid option',
    ],
    [
      'has a date that is none',
      [aPosition, { ...anEvent, date: 'Thursday' }, aFigure],
      'u002 /entries/1/date: write EDTF level 1',
    ],
    ['leaves out a field', [aPosition, anEvent, { ...aFigure, op: undefined }], 'u003 /entries/2/op: '],
  ])('that %s is refused, and the unit named', (_, entries, message) => {
    expect(() => read({ ...aCoding(), entries })).toThrow(message)
  })
})
