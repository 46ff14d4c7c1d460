import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ActorRecord } from '../dataset/record-types.js'
import { Kept } from '../filter/kept.js'
import { foldedWords } from '../semantics/folded-words.js'
import { nameWords } from '../semantics/name-words.js'
import { shown } from '../semantics/shown.js'

type Words = readonly string[]

/** How names are compared, and all names of the actors as they are compared so. */
const spelling = (fold: (name: string) => Words) => {
  // A name without a letter or digit is compared as it is.
  const wordsOf = (name: string): Words => {
    const words = fold(name)
    return words.length > 0 ? words : [name.trim()].filter((text) => text !== '')
  }
  const namesOf = new Kept((actors: readonly ActorRecord<Ids>[]) =>
    actors.map(({ name, aliases }) => [name, ...aliases].map(wordsOf)),
  )
  return { wordsOf, namesOf }
}

const spellings = /* @__PURE__ */ [foldedWords, nameWords].map(spelling)
const meanings: readonly ((name: Words, wanted: Words) => boolean)[] = [
  (name, wanted) => name.join(' ') === wanted.join(' '),
  (name, wanted) => wanted.every((word) => name.includes(word)),
]

/**
 * The actors that go by a name, whatever its case, diacritics and apostrophes, in Latin or Cyrillic: those that have
 * the whole of it as a name or alias; where none has, those that have it in the romanization of another language
 * (Selenskyj); where none has that either, those with all its words in one name. Each time in order of id; [] where
 * none does: a misspelt name is not guessed. For all records with some words, use `search`, for an id `getActor` or
 * `findActor`. Throws a TypeError for a name that is no text.
 *
 * @example
 * actorsNamed('Зеленський').map(({ id }) => id) // ['volodymyr-zelenskyy']
 */
export function actorsNamed<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'actors'>,
): readonly ActorRecord<I>[] {
  if (typeof text !== 'string') {
    throw new TypeError(`actorsNamed: the name is ${shown(text)}: write text, such as 'the kremlin'`)
  }
  for (const isMeant of meanings) {
    for (const { wordsOf, namesOf } of spellings) {
      const wanted = wordsOf(text)
      if (wanted.length === 0) continue
      const names = namesOf.of(dataset.actors)
      const found = dataset.actors.filter((_, index) => names[index]?.some((name) => isMeant(name, wanted)))
      if (found.length > 0) return deepFreeze(found)
    }
  }
  return deepFreeze<ActorRecord<I>[]>([])
}
