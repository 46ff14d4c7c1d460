import { expect, test } from 'vitest'
import { dateCell, possibleCell, stanceCell, statusCell } from '../../../src/cli/view/cells.js'
import { meanings, shownAs, statusMeanings } from '../../../src/cli/view/meanings.js'
import { eventStatuses } from '../../../src/vocabulary/event.js'
import { polarities, stances } from '../../../src/vocabulary/position.js'

const dated = (edtf: string, notBefore: string | null = null, notAfter: string | null = null) =>
  dateCell({ edtf, notBefore, notAfter })

test.each([
  ['2025-03-20', 'surely-dated'],
  ['2025-03-18/2025-03-20', 'surely-dated'],
  ['2025-03', 'uncertainly-dated'],
  ['2025-03-20~', 'uncertainly-dated'],
  ['2025-03-18/..', 'uncertainly-dated'],
  ['2025-03-18/2025-04', 'uncertainly-dated'],
])('%s is %s', (edtf, as) => {
  expect(dated(edtf)).toEqual({ text: edtf, as })
})

test('a date that its bounds make one day is sure', () => {
  expect(dated('2025-03', '2025-03-20', '2025-03-20')).toEqual({ text: '2025-03', as: 'surely-dated' })
  expect(dated('XXXX', '2025-03-20')).toEqual({ text: 'from 2025-03-20', as: 'uncertainly-dated' })
})

test('a stance has the sign of its polarity', () => {
  const signs = { 1: '+', 0: '~', '-1': '-' }
  for (const stance of Object.keys(stances) as (keyof typeof stances)[]) {
    expect(stanceCell(stance)).toMatchObject({ text: `${signs[polarities[stance]]} ${stance}` })
  }
})

test('a status is itself, in the colour of its meaning', () => {
  expect(Object.keys(statusMeanings).sort()).toEqual(Object.keys(eventStatuses).sort())
  expect(statusCell('cancelled')).toEqual({ text: 'cancelled', as: 'called-off' })
})

test('what is merely possible has a mark, and what is sure none', () => {
  expect(possibleCell(true)).toEqual({ text: '?', as: 'possible' })
  expect(possibleCell(false)).toMatchObject({ text: '' })
})

test('no colour is red or green, and none is of nothing', () => {
  for (const formats of Object.values(meanings)) expect(formats.join(' ')).not.toMatch(/red|green/)
  expect(shownAs('', 'held', { width: null, colour: true })).toBe('')
  expect(shownAs('x', 'plain', { width: null, colour: true })).toBe('x')
  expect(shownAs('x', 'held', { width: null, colour: true })).toBe('\u001b[1mx\u001b[22m')
  expect(shownAs('x', 'held', { width: null, colour: false })).toBe('x')
})
