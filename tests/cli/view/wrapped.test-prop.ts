import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { harmless } from '../../../src/cli/view/harmless.js'
import { textWidth } from '../../../src/cli/view/text-width.js'
import { indentFor, widestWord, wrapped } from '../../../src/cli/view/wrapped.js'
import { hostileText } from './hostile-text.js'
import { expectToFit, wordsOf } from './screen-laws.js'

const aWidth = fc.integer({ min: 1, max: 60 })

describe('wrapped', () => {
  test('keeps every word in its order', () => {
    fc.assert(
      fc.property(hostileText, aWidth, (text, width) => {
        expect(wrapped(text, width).flatMap(wordsOf)).toEqual(wordsOf(harmless(text)))
      }),
    )
  })

  test('has no line that is wider, but for a word that is', () => {
    fc.assert(
      fc.property(hostileText, aWidth, (text, width) => {
        for (const line of wrapped(text, width)) {
          expectToFit(line, width)
          expect(textWidth(line)).toBeLessThanOrEqual(Math.max(width, widestWord(text)))
        }
      }),
    )
  })

  test('leaves a text on one line for a pipe', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(wrapped(text, null)).toEqual([harmless(text)])
      }),
    )
  })
})

describe('indentFor', () => {
  test('never moves a line out of the screen that would fit', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(20), aWidth, (text, indent, width) => {
        const line = harmless(text)
        const before = indentFor(line, indent, width)
        expect(before.length).toBeLessThanOrEqual(indent)
        expect(before.length + textWidth(line)).toBeLessThanOrEqual(Math.max(width, textWidth(line)))
        expect(indentFor(line, indent, null)).toHaveLength(indent)
      }),
    )
  })
})
