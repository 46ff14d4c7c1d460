import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { nameWords } from '../../src/semantics/name-words.js'
import { russianWord, ukrainianWord } from './romanized.js'

describe('nameWords', () => {
  // In Latin the h of such a г joins the letter before it; ье is Russian, unless a letter of Ukrainian alone is beside it.
  const readOtherwise = /[ксц]г|ье/

  test.prop([ukrainianWord.filter(({ cyrillic }) => !readOtherwise.test(cyrillic))])(
    'reads a word in Cyrillic as Ukraine romanizes it',
    ({ cyrillic, latin }) => {
      expect(nameWords(latin)).toEqual(nameWords(cyrillic))
    },
  )

  test.prop([russianWord])('reads a word in Cyrillic as Russian is romanized', ({ cyrillic, latin }) => {
    expect(nameWords(latin)).toEqual(nameWords(cyrillic))
  })

  test.prop([russianWord])('sees no difference in case', ({ cyrillic, latin }) => {
    expect(nameWords(cyrillic.toUpperCase())).toEqual(nameWords(cyrillic))
    expect(nameWords(latin.toUpperCase())).toEqual(nameWords(latin))
  })
})
