import { expect, test } from 'vitest'
import { figureText } from '../../../src/cli/view/figure-text.js'
import type { FigureValue } from '../../../src/dataset/record-types.js'

const none: FigureValue = { op: 'exactly', n: null, min: null, max: null, text: null }

test.each<[Partial<FigureValue>, string]>([
  [{ n: 7 }, '7'],
  [{ n: 7, text: 'seven' }, '7 ("seven")'],
  [{ op: 'more-than', n: 7, text: 'over seven' }, 'more-than 7 ("over seven")'],
  [{ op: 'between', min: 2, max: 3 }, '2 to 3'],
  [{ op: 'vague', text: 'several' }, 'vague ("several")'],
  [{ op: 'vague' }, 'vague'],
])('%j reads %s', (value, text) => {
  expect(figureText({ ...none, ...value })).toBe(text)
})
