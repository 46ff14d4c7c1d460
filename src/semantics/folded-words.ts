import { pattern } from './pattern.js'
import { latinLetters, russianClusters, soundsOfI, ukrainianClusters, ukrainianLetter } from './romanization.js'

const mark = /* @__PURE__ */ pattern('\\p{M}', 'gu')
const ASCII = /^[\0-\x7f]*$/
// Apostrophes, and the primes that stand for a soft or hard sign, join what they part; dots do in an abbreviation alone.
const word = /* @__PURE__ */ pattern("[\\p{L}\\p{N}]+(?:[.'’‘`′″]+[\\p{L}\\p{N}]+)*", 'gu')
const PLAIN = /^[a-z0-9]+$/
const POSSESSIVE = /['’]s$/
const APOSTROPHE = /['’‘`′″ʹʺʼʻ]/g
const abbreviation = /* @__PURE__ */ pattern('^\\p{L}(?:\\.\\p{L})+\\.?$', 'u')

function inLatin(word: string): string {
  const clusters = ukrainianLetter.test(word) ? ukrainianClusters : russianClusters
  const begun = clusters.reduce((text, [letters, latin]) => text.replace(letters, latin), word)
  return Array.from(begun, (letter) => latinLetters[letter] ?? letter).join('')
}

function partsOf(word: string): readonly string[] {
  if (PLAIN.test(word)) return [word]
  const joined = word.replace(POSSESSIVE, '').replace(APOSTROPHE, '')
  const parts = abbreviation().test(joined) ? [joined.replaceAll('.', '')] : joined.split('.')
  return parts.map(inLatin)
}

/**
 * The words of a text as they are compared: whatever their case, diacritics and apostrophes, and whether they are
 * written in Latin or in Cyrillic by the tables that Ukraine and the United States romanize with; in their order.
 *
 * @example
 * foldedWords('President Zelenskyy’s team') // ['president', 'zelenski', 'team']
 * foldedWords('Зеленський') // ['zelenski']
 */
export function foldedWords(text: string): readonly string[] {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(mark(), '')
  const words = plain.toLowerCase().match(word()) ?? []
  return words
    .flatMap(partsOf)
    .map((word) => word.replace(soundsOfI, 'i'))
    .filter((word) => word !== '')
}
