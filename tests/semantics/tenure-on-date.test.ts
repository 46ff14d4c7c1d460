import { expect, test } from 'vitest'
import { tenureOnDate } from '../../src/semantics/tenure-on-date.js'

const on = (edtf: string) => ({ edtf, notBefore: null, notAfter: null })

test.each([
  ['before it began', { from: '2025-02-01', to: null, attested: [] }, '2025-01-31', 'no'],
  ['after it ended', { from: null, to: '2025-02', attested: [] }, '2025-03-01', 'no'],
  ['between its ends', { from: '2024', to: '2026', attested: [] }, '2025-03-01', 'yes'],
  ['in the year it began', { from: '2024', to: '2026', attested: [] }, '2024-03-01', 'possibly'],
  [
    'from its start to the last attestation',
    { from: '2019-05-20', to: null, attested: ['2025-08-18'] },
    '2025-03-20',
    'yes',
  ],
  ['after the last attestation', { from: '2019-05-20', to: null, attested: ['2025-08-18'] }, '2025-08-19', 'possibly'],
  ['between two attestations', { from: null, to: null, attested: ['2025-03-20', '2025-08-18'] }, '2025-05', 'yes'],
  ['on the one attestation', { from: null, to: null, attested: ['2025-03-20'] }, '2025-03-20', 'yes'],
  ['around the one attestation', { from: null, to: null, attested: ['2025-03-20'] }, '2025-03-20~', 'possibly'],
  ['before the first attestation', { from: null, to: null, attested: ['2025-03-20'] }, '2025-03-19', 'possibly'],
  [
    'attested within the year it began',
    { from: '2025', to: null, attested: ['2025-03-20', '2025-06'] },
    '2025-04-01',
    'yes',
  ],
  ['of which nothing is known', { from: null, to: null, attested: [] }, '2025-03-20', 'possibly'],
  ['on a date of which nothing is known', { from: '2019', to: '2030', attested: [] }, 'XXXX', 'possibly'],
  ['on the day it began', { from: '2025-03-20', to: null, attested: [] }, '2025-03-20', 'yes'],
] as const)('a post %s', (_name, tenure, edtf, answer) => {
  expect(tenureOnDate(tenure, on(edtf))).toBe(answer)
})

test('a date that is none is refused by name', () => {
  expect(() => tenureOnDate({ from: 'May', to: null, attested: [] }, on('2025'))).toThrow('"May" is not a date')
})
