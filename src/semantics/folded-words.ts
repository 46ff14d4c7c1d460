import { latinLetters, oneRomanization, ukrainianLetter } from './romanization.js'

const MARK = /\p{M}/gu
const ABBREVIATION = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu
// An apostrophe, and the primes that stand for a soft or hard sign.
const APOSTROPHE = /['’‘`ʹʺʼʻ′″]/gu
const WORD = /[\p{L}\p{N}]+/gu

function folded(word: string): string {
  const latin = Array.from(word, (letter) =>
    letter === 'г' && ukrainianLetter.test(word) ? 'h' : (latinLetters[letter] ?? letter),
  ).join('')
  return oneRomanization.reduce((text, [written, one]) => text.replace(written, one), latin)
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
  const plain = text
    .normalize('NFKD')
    .replace(MARK, '')
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .replace(ABBREVIATION, (letters) => letters.replaceAll('.', ''))
    .replace(APOSTROPHE, '')
  return (plain.match(WORD) ?? []).map(folded).filter((word) => word !== '')
}
