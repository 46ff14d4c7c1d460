import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { foldedWords } from '../../src/semantics/folded-words.js'
import { ukrainianWord } from './romanized.js'

const text = fc.string({ unit: fc.constantFrom(..."aijyzghskZJÄłß яІїйгґё'’.—5"), maxLength: 20 })
const anyText = fc.string({ unit: 'binary' })

describe('foldedWords', () => {
  test.prop([fc.oneof(text, anyText)])('folds no further what it has folded', (given) => {
    const words = foldedWords(given)
    expect(foldedWords(words.join(' '))).toEqual(words)
  })

  test.prop([text, text])('of two texts gives the words of each', (one, other) => {
    expect(foldedWords(`${one} ${other}`)).toEqual([...foldedWords(one), ...foldedWords(other)])
  })

  test.prop([text])('sees no difference in case', (given) => {
    expect(foldedWords(given.toUpperCase())).toEqual(foldedWords(given))
    expect(foldedWords(given.toLowerCase())).toEqual(foldedWords(given))
  })

  test.prop([text, fc.constantFrom('\u0301', '\u0306', '\u0308')])('sees no mark on a letter', (given, mark) => {
    expect(foldedWords(given.replaceAll(/\p{L}/gu, (letter) => letter + mark))).toEqual(foldedWords(given))
    expect(foldedWords(given.normalize('NFD'))).toEqual(foldedWords(given))
  })

  test.prop([ukrainianWord.filter(({ cyrillic }) => /[ґєії]/.test(cyrillic))])(
    'reads a word that can only be Ukrainian as Ukraine romanizes it',
    ({ cyrillic, latin }) => {
      expect(foldedWords(cyrillic)).toEqual(foldedWords(latin))
    },
  )
})
