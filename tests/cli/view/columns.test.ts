import { describe, expect, test } from 'vitest'
import { possibleCell, stanceCell } from '../../../src/cli/view/cells.js'
import { type Column, columns } from '../../../src/cli/view/columns.js'

const layout: readonly Column[] = [
  { header: '', kind: 'term' },
  { header: 'day', kind: 'term' },
  { header: 'title', kind: 'prose' },
  { header: 'count', kind: 'number' },
  { header: 'id', kind: 'id' },
]
const rows = [
  [possibleCell(true), '2025-03-20', 'Leaders meet and talk at length about a ceasefire', '7', 'leaders-meet'],
  [possibleCell(false), '2025-03', 'Розмова 和平', '1200', 'a-call-of-two-leaders'],
]
const lines = (text: string) => text.split('\n')

describe('columns', () => {
  test('are a row a line for a pipe, without headers', () => {
    expect(
      lines(columns(layout, rows, { width: null, colour: true }).replaceAll('\u001b[33m?\u001b[39m', '?')),
    ).toEqual([
      '?  2025-03-20  Leaders meet and talk at length about a ceasefire     7  leaders-meet',
      '   2025-03     Розмова 和平                                       1200  a-call-of-two-leaders',
      '',
    ])
  })

  test('have headers on a terminal, and wrap prose to its width', () => {
    expect(lines(columns(layout, rows, { width: 78, colour: false }))).toEqual([
      '   day         title                              count  id',
      '?  2025-03-20  Leaders meet and talk at length        7  leaders-meet',
      '               about a ceasefire',
      '   2025-03     Розмова 和平                        1200  a-call-of-two-leaders',
      '',
    ])
  })

  test('put the ids that have no room below their rows', () => {
    expect(lines(columns(layout, rows, { width: 60, colour: false }))).toEqual([
      '   day         title                                   count',
      '?  2025-03-20  Leaders meet and talk at length about       7',
      '               a ceasefire',
      '    id leaders-meet',
      '   2025-03     Розмова 和平                             1200',
      '    id a-call-of-two-leaders',
      '',
    ])
  })

  test('become lists where not even that is enough', () => {
    expect(lines(columns(layout, rows, { width: 36, colour: false }))).toEqual([
      '? 2025-03-20',
      '  title  Leaders meet and talk at',
      '         length about a ceasefire',
      '  count  7',
      '  id     leaders-meet',
      '2025-03',
      '  title  Розмова 和平',
      '  count  1200',
      '  id     a-call-of-two-leaders',
      '',
    ])
  })

  test('keep right-to-left text from turning a line around', () => {
    const names = [
      { header: 'name', kind: 'prose' },
      { header: 'id', kind: 'id' },
    ] as const
    expect(columns(names, [['שלום (7)', 'peace']], { width: null, colour: false })).toBe(
      '\u2068שלום (7)\u2069  peace\n',
    )
  })

  test('show control characters as what they are not', () => {
    const one = [{ header: 'name', kind: 'prose' }] as const
    expect(columns(one, [['a\u001b[2Jb\nc']], { width: 20, colour: false })).toBe('name\na\uFFFD[2Jb c\n')
  })

  test('leave out what is empty', () => {
    expect(columns(layout, [['', '', '', '', 'x']], { width: null, colour: false })).toBe('x\n')
    expect(columns(layout, [], { width: 80, colour: false })).toBe('')
    expect(columns(layout, [[]], { width: 80, colour: false })).toBe('')
  })

  test('colour what has a meaning, and nothing else', () => {
    const stances = [{ header: 'stance', kind: 'term' }] as const
    const shown = (colour: boolean) => columns(stances, [[stanceCell('rejects')], ['said']], { width: null, colour })
    expect(shown(true)).toBe('\u001b[33m- rejects\u001b[39m\nsaid\n')
    expect(shown(false)).toBe('- rejects\nsaid\n')
  })
})
