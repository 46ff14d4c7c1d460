import { expect, test } from 'vitest'
import { certainDays } from '../../src/exports/certain-days.js'

const open = { notBefore: null, notAfter: null }

test.each([
  ['a day', '2025-03-20', open, '2025-03-20', '2025-03-20'],
  ['an interval', '2025-03-18/2025-03-20', open, '2025-03-18', '2025-03-20'],
  ['an interval whose end is open', '2025-03-18/..', open, '2025-03-18', null],
  ['an interval whose start is uncertain', '2025-03-18~/2025-03-20', open, null, '2025-03-20'],
  ['an uncertain day', '2025-03-20~', open, null, null],
  ['a month', '2025-03', open, null, null],
  ['a day without a known year', 'XXXX', open, null, null],
  [
    'a moment that is bounded to a day',
    '2025-03',
    { notBefore: '2025-03-20', notAfter: '2025-03-20' },
    '2025-03-20',
    '2025-03-20',
  ],
  ['a moment that is bounded to two days', '2025-03', { notBefore: '2025-03-20', notAfter: '2025-03-21' }, null, null],
])('of %s', (_what, edtf, bounds, first, last) => {
  expect(certainDays({ edtf, ...bounds })).toEqual({ first, last })
})
