import { foldedWords } from '../semantics/folded-words.js'
import { shown } from '../semantics/shown.js'
import type { Field } from './field.js'
import { InvalidFilterError } from './invalid-filter-error.js'

/**
 * A key that holds words, all of which a record has to have among its texts, each as a word or the beginning of one,
 * whatever their case, diacritics and script. What a record's texts are made of is kept as long as the record.
 *
 * @example
 * textField<PlaceRecord<Ids>>(({ name, aliases }) => [name, ...aliases])
 */
export function textField<Item extends object>(textsOf: (record: Item) => readonly (string | null)[]): Field<Item> {
  const kept = new WeakMap<Item, readonly string[]>()
  const wordsOf = (record: Item) => {
    const known = kept.get(record)
    if (known !== undefined) return known
    const words = textsOf(record).flatMap((text) => (text === null ? [] : foldedWords(text)))
    kept.set(record, words)
    return words
  }
  return {
    read(value, question) {
      const wanted = typeof value === 'string' ? foldedWords(value) : []
      if (wanted.length === 0) {
        const remedy = `text is ${shown(value)}: write the words to look for, such as 'security guarantees'`
        throw new InvalidFilterError(question, 'text', value, null, remedy)
      }
      return {
        keep: (record) => wanted.every((word) => wordsOf(record).some((one) => one.startsWith(word))),
      }
    },
  }
}
