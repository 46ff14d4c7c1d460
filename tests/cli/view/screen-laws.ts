import { stripVTControlCharacters } from 'node:util'
import { expect } from 'vitest'
import type { Screen } from '../../../src/cli/view/screen.js'
import { textWidth } from '../../../src/cli/view/text-width.js'

const linesOf = (text: string) => text.split('\n')

/** No line is wider than the screen, unless it is one word that is. */
export function expectToFit(text: string, width: number) {
  for (const line of linesOf(stripVTControlCharacters(text))) {
    if (textWidth(line) > width) expect(line.trim(), `a line of ${textWidth(line)} on ${width}`).not.toContain(' ')
  }
}

/** What holds of everything that is shown, whatever the data: for a terminal of some width and for a pipe. */
export function expectScreenLaws(show: (screen: Screen) => string, width: number) {
  for (const one of [width, null]) {
    const plain = show({ width: one, colour: false })
    expect(plain).not.toMatch(/(?!\n)\p{Cc}/u)
    expect(plain).not.toMatch(/\p{Cs}/u)
    expect(stripVTControlCharacters(show({ width: one, colour: true }))).toBe(plain)
    // Every isolate ends on the line that it begins on, and nothing else turns the direction.
    expect(plain.replace(/\u2068[^\u2068\u2069\n]*\u2069/gu, '')).not.toMatch(
      /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/u,
    )
    expect(linesOf(plain).filter((line) => line.endsWith(' '))).toEqual([])
  }
  expectToFit(show({ width, colour: false }), width)
}

/** The words of a text, whatever breaks it into lines. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .split(/[ \n]+/)
    .filter(Boolean)
