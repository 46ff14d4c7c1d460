import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Column, columns } from '../../../src/cli/view/columns.js'
import { harmless } from '../../../src/cli/view/harmless.js'
import { textWidth } from '../../../src/cli/view/text-width.js'
import { hostileText } from './hostile-text.js'
import { expectScreenLaws, wordsOf } from './screen-laws.js'

const aColumn: fc.Arbitrary<Column> = fc.record({
  header: fc.constantFrom('', 'id', 'what it says'),
  kind: fc.constantFrom('term', 'prose', 'number', 'id'),
})
const aTable = fc
  .array(aColumn, { minLength: 1, maxLength: 6 })
  .chain((layout) =>
    fc
      .array(fc.array(hostileText, { minLength: layout.length, maxLength: layout.length }), { maxLength: 5 })
      .map((rows) => ({ layout, rows })),
  )
const aWidth = fc.integer({ min: 1, max: 160 })

describe('columns', () => {
  test('fit the screen, say the same in colour, and let nothing of the data command the terminal', () => {
    fc.assert(
      fc.property(aTable, aWidth, ({ layout, rows }, width) => {
        expectScreenLaws((screen) => columns(layout, rows, screen), width)
      }),
    )
  })

  test('lose no word of any cell', () => {
    fc.assert(
      fc.property(aTable, aWidth, fc.boolean(), ({ layout, rows }, width, isPipe) => {
        const shown = wordsOf(columns(layout, rows, { width: isPipe ? null : width, colour: false }))
        const counts = new Map<string, number>()
        for (const word of shown) counts.set(word, (counts.get(word) ?? 0) + 1)
        for (const word of rows.flat().flatMap((cell) => wordsOf(harmless(cell)))) {
          const left = counts.get(word) ?? 0
          expect(left, word).toBeGreaterThan(0)
          counts.set(word, left - 1)
        }
      }),
    )
  })

  test('are a line a row for a pipe, with each cell where its column begins', () => {
    fc.assert(
      fc.property(aTable, ({ layout, rows }) => {
        const left = layout.map((column) => ({ ...column, kind: 'term' as const }))
        const lines = columns(left, rows, { width: null, colour: false }).split('\n').slice(0, -1)
        const isEmpty = (text: string | undefined) => harmless(text ?? '') === ''
        expect(lines).toHaveLength(rows.flat().every(isEmpty) ? 0 : rows.length)
        let before = ''
        for (const nth of layout.keys()) {
          const cells = rows.map((row) => harmless(row[nth] ?? ''))
          if (cells.every(isEmpty)) continue
          for (const [row, cell] of cells.entries()) {
            const line = (lines[row] ?? '').replace(/[\u2068\u2069]/g, '')
            const at = line.lastIndexOf(cell)
            if (cell.trim() !== '') expect(at, line).toBeGreaterThanOrEqual(0)
          }
          before += ' '.repeat(Math.max(...cells.map(textWidth)) + 2)
        }
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(Math.max(0, before.length - 2))
      }),
    )
  })
})
