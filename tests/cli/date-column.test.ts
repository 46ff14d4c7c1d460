import { expect, test } from 'vitest'
import { dateColumn } from '../../src/cli/date-column.js'

test.each([
  ['2025-08-18~', '2025-08-18', '2025-08-20', '2025-08-18~'],
  ['2025-03', null, null, '2025-03'],
  ['XXXX-XX-XX', '2025-08-15', '2025-08-19', '2025-08-15..2025-08-19'],
  ['XXXX-XX-XX', '2025-08-19', null, 'from 2025-08-19'],
  ['XXXX', null, '2025-03-04', 'by 2025-03-04'],
  ['XXXX-XX-XX', null, null, 'undated'],
])('%s from %s to %s shows as %s', (edtf, notBefore, notAfter, shown) => {
  expect(dateColumn({ edtf, notBefore, notAfter })).toBe(shown)
})
