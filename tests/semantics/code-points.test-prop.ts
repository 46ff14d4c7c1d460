import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { codePoints } from '../../src/semantics/code-points.js'

const text = fc.string({ unit: fc.oneof(fc.constantFrom('😀', 'ї', '’', '…', 'é', '🇺🇦'), fc.string({ maxLength: 1 })) })

describe('codePoints', () => {
  test.prop([text])('joined again, they are the text', (whole) => {
    expect(codePoints(whole).join('')).toBe(whole)
  })

  test.prop([text])('each is one code point', (whole) => {
    for (const one of codePoints(whole)) expect(one).toMatch(/^.$/su)
  })

  test.prop([text, text, text])('a span that counts what stands before it slices out its words', (a, b, c) => {
    const start = codePoints(a).length
    const end = start + codePoints(b).length
    expect(
      codePoints(a + b + c)
        .slice(start, end)
        .join(''),
    ).toBe(b)
  })
})
