import { foldedWords } from './folded-words.js'
import { acrossLanguages, doubledLetter } from './romanization.js'

/**
 * The words of a name as they are compared across languages: Zelenskyy, Selenskyj and Зеленский alike. Words that are
 * no names fall together here too, such as gas and has: compare texts by `foldedWords`.
 *
 * @example
 * nameWords('Wladimir Putin') // ['vladimir', 'putin']
 */
export function nameWords(name: string): readonly string[] {
  return foldedWords(name).map((word) =>
    acrossLanguages.reduce((text, [written, one]) => text.replace(written, one), word).replace(doubledLetter(), '$1'),
  )
}
