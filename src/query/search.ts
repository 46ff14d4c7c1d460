import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { Dataset } from '../dataset/record-types.js'
import { checkedTerm } from '../filter/checked-term.js'
import { InvalidFilterError } from '../filter/invalid-filter-error.js'
import { Kept } from '../filter/kept.js'
import { checkedFilter } from '../filter/read-filter.js'
import type { OneOrMore } from '../filter/time-filter.js'
import { unknownKey } from '../filter/unknown-key.js'
import { foldedWords } from '../semantics/folded-words.js'
import { nameWords } from '../semantics/name-words.js'
import { pattern } from '../semantics/pattern.js'
import { shown } from '../semantics/shown.js'
import { valuesAt } from '../semantics/values-at.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import { searchedFields } from './searched-fields.js'
import { placesOf, wordIndex } from './word-index.js'

/** Where to search, and how much to give. */
export interface SearchOptions {
  /** In which collections; in all where it is left out. */
  readonly collections?: OneOrMore<CollectionName> | undefined
  /** How many results at most; all where it is left out. */
  readonly limit?: number | undefined
}

/** A record that has the words. */
export type SearchResult<I extends Ids = KnownIds> = {
  readonly [Name in CollectionName]: {
    readonly collection: Name
    readonly record: Dataset<I>[Name][number]
    /** Whether the words are a whole name, alias, title or label, or else how far one has to read to find all of them. */
    readonly match: 'whole' | 'name' | 'title' | 'text'
    /** Whether the collection has them only as another language romanizes a name. */
    readonly romanized: boolean
  }
}[CollectionName]

const matches = ['whole', 'name', 'title', 'text'] as const satisfies readonly SearchResult<Ids>['match'][]
const keys = ['collections', 'limit'] as const satisfies readonly (keyof SearchOptions)[]

const isText = (value: unknown): value is string => typeof value === 'string'

type Fold = (text: string) => readonly string[]

// What can be a name in a title or text: a word with a capital.
const capitalisedWord = /* @__PURE__ */ pattern("\\p{Lu}[\\p{L}\\p{M}'’]{2,}", 'gu')
const capitalised: Fold = (text) => nameWords((text.match(capitalisedWord()) ?? []).join(' '))

/** The ways to read what is asked for, as all words of a name are, and the words of titles and texts. */
const readings: readonly { readonly asked: Fold; readonly among: Fold }[] = [
  { asked: foldedWords, among: foldedWords },
  { asked: nameWords, among: capitalised },
]

/** The words of each collection by each reading, which are indexed when they are first asked for. */
const indexesOf = /* @__PURE__ */ new Map(
  /* @__PURE__ */ collectionNames.map((collection) => {
    const { names, titles, texts } = searchedFields[collection]
    const indexes = readings.map(({ asked, among }) => {
      const read = (record: unknown, fields: readonly string[], fold: Fold, canBeWhole = true) =>
        fields
          .flatMap((field) => valuesAt(record, field).map(({ value }) => value))
          .filter(isText)
          .map((text) => ({ words: fold(text), whole: canBeWhole ? asked(text).join(' ') : null }))
      const layersOf = (record: unknown) => [
        read(record, names, asked),
        read(record, titles, among),
        read(record, texts, among, false),
      ]
      return new Kept((records: readonly unknown[]) => wordIndex(records.map(layersOf)))
    })
    return [collection, indexes] as const
  }),
)

function readOptions(options: unknown): { readonly collections: readonly CollectionName[]; readonly limit: number } {
  const given = checkedFilter('search', options)
  for (const [key, value] of Object.entries(given)) {
    if (!(keys as readonly string[]).includes(key)) throw unknownKey('search', key, value, keys)
  }
  const { collections = collectionNames, limit = Number.MAX_SAFE_INTEGER } = given
  const named: readonly unknown[] = Array.isArray(collections) ? collections : [collections]
  const wanted = new Set(named.map((one) => checkedTerm('search', 'collections', one, collectionNames)))
  if (typeof limit !== 'number' || !Number.isSafeInteger(limit) || limit < 0) {
    throw new InvalidFilterError(
      'search',
      'limit',
      limit,
      null,
      `limit is ${shown(limit)}: give a whole number, or none`,
    )
  }
  return { collections: collectionNames.filter((name) => wanted.has(name)), limit }
}

function resultsIn<I extends Ids>(
  collection: CollectionName,
  text: string,
  dataset: DatasetOf<I, CollectionName>,
): readonly SearchResult<I>[] {
  const records: readonly unknown[] = dataset[collection]
  for (const [nth, indexOf] of (indexesOf.get(collection) ?? []).entries()) {
    const places = placesOf(indexOf.of(records), readings[nth]?.asked(text) ?? [])
    if (places.size === 0) continue
    const inOrder = [...places].toSorted(([a], [b]) => a - b)
    // The record is one of the collection that it stands in, which no type can tell here.
    return inOrder.map(
      ([place, layer]) =>
        ({ collection, record: records[place], match: matches[layer + 1], romanized: nth > 0 }) as SearchResult<I>,
    )
  }
  return []
}

/**
 * The records that have all of some words, or longer words that begin so, in their names, titles and texts, whatever
 * the case, diacritics and apostrophes, in Latin or Cyrillic. A collection in which none has them is searched again for
 * names as other languages romanize them (Selenskyj). In order of `match`: the whole of a name, alias, title or label;
 * then all words in the names; in the titles too; in the texts too. Then those as written, then in order of collections
 * and of their records. [] for text without a word. For who goes by a name, use `actorsNamed`.
 * Throws an InvalidFilterError for an unknown key, collection or limit, a TypeError for words that are no text.
 *
 * @example
 * search('Зеленський', { collections: 'actors' }).map(({ record, match }) => [record.id, match])
 */
export function search<I extends Ids = KnownIds>(
  words: string,
  options: SearchOptions = {},
  dataset: DatasetOf<I>,
): readonly SearchResult<I>[] {
  if (typeof words !== 'string') {
    throw new TypeError(`search: the words are ${shown(words)}: write text, such as 'ceasefire in the air'`)
  }
  const { collections, limit } = readOptions(options)
  const found = collections.flatMap((collection) => resultsIn(collection, words, dataset))
  const rank = ({ match, romanized }: SearchResult<I>) => 2 * matches.indexOf(match) + Number(romanized)
  return deepFreeze(found.toSorted((a, b) => rank(a) - rank(b)).slice(0, limit))
}
