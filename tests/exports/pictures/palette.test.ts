import { describe, expect, test } from 'vitest'
import { palette } from '../../../src/exports/pictures/palette.js'
import { type Look, type LookName, looks, styleSheet } from '../../../src/exports/pictures/style-sheet.js'

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

/** The looks that words have, and those that stand on a ground of their own. */
const wordLooks: readonly LookName[] = ['title', 'text', 'note', 'label', 'count']
const grounds: readonly LookName[] = ['for', 'against', 'neither', 'several']
/** What carries no meaning: the paper itself, and the lines that lead the eye. */
const silent: readonly LookName[] = ['paper', 'guide', 'sign']

const all = Object.keys(looks) as LookName[]
const lookOf = (name: LookName): Look => looks[name]

describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
  const colour = (role: Look['fill']) => palette[scheme][role === undefined || role === 'none' ? 'paper' : role]
  const { paper } = palette[scheme]

  test.each(wordLooks)('words that look as %s are read on the paper', (name) => {
    expect(contrast(colour(lookOf(name).fill), paper)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(grounds)('the sign is read on %s', (name) => {
    expect(contrast(colour(looks.sign.fill), colour(lookOf(name).fill))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(all.filter((name) => !silent.includes(name)))('%s is told from the paper', (name) => {
    const { fill, stroke } = lookOf(name)
    const most = Math.max(contrast(colour(fill), paper), contrast(colour(stroke), paper))
    expect(most).toBeGreaterThanOrEqual(3)
  })
})

test('the style has both schemes', () => {
  expect(styleSheet).toContain(`.text{fill:${palette.light.ink}}`)
  expect(styleSheet.split('prefers-color-scheme:dark')[1]).toContain(`.text{fill:${palette.dark.ink}}`)
})
