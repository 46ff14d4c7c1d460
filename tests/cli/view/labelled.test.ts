import { describe, expect, test } from 'vitest'
import { labelled } from '../../../src/cli/view/labelled.js'

const entries = [
  { label: 'summary', texts: ['They met and talked for long about a ceasefire.'] },
  { label: 'who', texts: ['ann, who came late to it', { text: 'bob', as: 'id' }], isList: true },
] as const
const lines = (text: string) => text.split('\n')

describe('labelled', () => {
  test('puts texts beside their labels, and a dash before each member of a list', () => {
    expect(lines(labelled(entries, 2, { width: 36, colour: false }))).toEqual([
      '  summary  They met and talked for',
      '           long about a ceasefire.',
      '  who      - ann, who came late to',
      '             it',
      '           - bob',
      '',
    ])
  })

  test('puts texts below their labels where there is no room beside them', () => {
    expect(lines(labelled(entries, 0, { width: 20, colour: false }))).toEqual([
      'summary',
      '  They met and',
      '  talked for long',
      '  about a ceasefire.',
      'who',
      '  - ann, who came',
      '    late to it',
      '  - bob',
      '',
    ])
  })

  test('moves a word that is too long as far to the left as it needs', () => {
    const long = [{ label: 'id', texts: ['an-id-of-nineteen-x'] }]
    expect(labelled(long, 4, { width: 20, colour: false })).toBe('    id\n an-id-of-nineteen-x\n')
    expect(labelled(long, 4, { width: 10, colour: false })).toBe('    id\nan-id-of-nineteen-x\n')
  })

  test('colours labels and what has a meaning', () => {
    const [, who] = entries
    expect(labelled([who], 0, { width: null, colour: true })).toBe(
      '\u001b[2mwho\u001b[22m  - ann, who came late to it\n     - \u001b[2mbob\u001b[22m\n',
    )
  })
})
