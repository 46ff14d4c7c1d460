import { expect, test } from 'vitest'
import { dateText } from '../../../src/cli/view/date-text.js'
import { dated } from '../../query/sample-dataset.js'

test.each([
  [dated('2025-03-20'), '2025-03-20 (stated)'],
  [dated('2025-03-20', { raw: 'Thursday' }), '2025-03-20 (stated: "Thursday")'],
  [
    dated('2025-03~', {
      basis: 'inferred',
      reason: 'Before the vote.',
      notBefore: '2025-03-02',
      notAfter: '2025-03-09',
    }),
    '2025-03~, not before 2025-03-02, not after 2025-03-09 (inferred) Before the vote.',
  ],
  [dated('XXXX', { notAfter: '2025-03-09' }), 'by 2025-03-09 (stated)'],
])('%j reads %s', (date, text) => {
  expect(dateText(date)).toBe(text)
})
