import { fc, test } from '@fast-check/vitest'
import { distance } from 'fastest-levenshtein'
import { describe, expect } from 'vitest'
import { nearest } from '../../src/semantics/nearest.js'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 6 })
const words = fc.array(word, { minLength: 1, maxLength: 6 })

describe('nearest', () => {
  test.prop([word, words])('gives the first of the candidates that no other is nearer than', (given, candidates) => {
    const least = Math.min(...candidates.map((one) => distance(given, one)))
    expect(nearest(given, candidates)).toBe(candidates.find((one) => distance(given, one) === least))
  })

  test.prop([words])('gives a word that is among the candidates back', (candidates) => {
    for (const given of candidates) expect(nearest(given, new Set(candidates))).toBe(given)
  })
})
