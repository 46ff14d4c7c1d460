import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { search } from '../../src/query/search.js'
import { searchedFields } from '../../src/query/searched-fields.js'
import { foldedWords } from '../../src/semantics/folded-words.js'
import { valuesAt } from '../../src/semantics/values-at.js'
import { type CollectionName, collectionNames } from '../../src/vocabulary/collections.js'
import { anyDataset } from './any-dataset.js'
import { sample } from './sample-dataset.js'
import { thawedIn } from './thawed-in.js'

const runs = { numRuns: 50 }
const anyWorld: fc.Arbitrary<Dataset<Ids>> = fc.oneof(anyDataset, fc.constant(sample))
const someCollections = fc.subarray([...collectionNames])

function textsOf(collection: CollectionName, record: unknown, layers: readonly ('names' | 'titles' | 'texts')[]) {
  const fields = layers.flatMap((layer) => searchedFields[collection][layer])
  return fields
    .flatMap((field) => valuesAt(record, field))
    .flatMap(({ value }) => value ?? [])
    .map(String)
}

/** Words that stand in a dataset, some of them cut short. */
const asked = fc
  .tuple(anyWorld, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 4 })), { minLength: 1, maxLength: 3 }), fc.nat())
  .map(([world, picks, nth]) => {
    const texts = collectionNames.flatMap((name) =>
      world[name].map((record) => textsOf(name, record, ['names', 'titles', 'texts']).join(' ')),
    )
    const words = foldedWords(texts[nth % Math.max(texts.length, 1)] ?? '')
    const some = picks.map(([at, length]) => {
      const letters = Array.from(words[at % Math.max(words.length, 1)] ?? 'a')
      return letters.slice(0, length === 0 ? letters.length : length).join('')
    })
    return { world, words: some.join(' ') }
  })

describe('search', () => {
  test('gives the records that have each word, or begin one with it, as far down as they have to be read', () => {
    fc.assert(
      fc.property(asked, ({ world, words }) => {
        const wanted = foldedWords(words)
        const has = (texts: readonly string[]) =>
          wanted.every((start) => texts.flatMap(foldedWords).some((word) => word.startsWith(start)))
        const isWhole = (texts: readonly string[]) =>
          texts.some((text) => foldedWords(text).join(' ') === wanted.join(' '))
        const expected = collectionNames.flatMap((collection) =>
          world[collection].flatMap((record) => {
            const names = textsOf(collection, record, ['names'])
            const titles = textsOf(collection, record, ['names', 'titles'])
            const texts = textsOf(collection, record, ['names', 'titles', 'texts'])
            if (!has(texts)) return []
            const match = isWhole(titles) ? 'whole' : has(names) ? 'name' : has(titles) ? 'title' : 'text'
            return [{ collection, record, match, romanized: false }]
          }),
        )
        const order = ['whole', 'name', 'title', 'text']
        const found = search(words, {}, world).filter(({ romanized }) => !romanized)
        expect(found).toEqual(expected.toSorted((a, b) => order.indexOf(a.match) - order.indexOf(b.match)))
      }),
      runs,
    )
  })

  test('searches names as romanized in those collections alone that do not have the words as written', () => {
    fc.assert(
      fc.property(asked, ({ world, words }) => {
        const found = search(words, {}, world)
        for (const collection of collectionNames) {
          const kinds = new Set(found.flatMap((one) => (one.collection === collection ? [one.romanized] : [])))
          expect(kinds.size).toBeLessThan(2)
        }
      }),
      runs,
    )
  })

  test('in some collections gives what it gives in all, of those', () => {
    fc.assert(
      fc.property(asked, someCollections, ({ world, words }, collections) => {
        const all = search(words, {}, world)
        const some = search(words, { collections }, world)
        expect(some).toEqual(all.filter(({ collection }) => collections.includes(collection)))
      }),
      runs,
    )
  })

  test('with a limit gives the first of what it gives without one', () => {
    fc.assert(
      fc.property(asked, fc.nat({ max: 20 }), ({ world, words }, limit) => {
        expect(search(words, { limit }, world)).toEqual(search(words, {}, world).slice(0, limit))
      }),
      runs,
    )
  })

  test('loses no record that has the words as written where a word is left out or cut short', () => {
    fc.assert(
      fc.property(asked, fc.nat(), ({ world, words }, at) => {
        const found = search(words, {}, world).filter(({ romanized }) => !romanized)
        const cut = Array.from(words)
        const shorter = cut.slice(0, 1 + (at % cut.length)).join('')
        const records = new Set<unknown>(search(shorter, {}, world).map(({ record }) => record))
        for (const { record } of found) expect(records).toContain(record)
      }),
      runs,
    )
  })

  test('answers the same whatever the case, the marks, the spaces and the order of the words, and frozen', () => {
    fc.assert(
      fc.property(asked, ({ world, words }) => {
        const found = search(words, {}, world)
        expect(thawedIn(found)).toBeUndefined()
        expect(search(`  ${words.toUpperCase()} `, {}, world)).toEqual(found)
        expect(search(words.replaceAll(/\p{L}/gu, '$&\u0301'), {}, world)).toEqual(found)
        const turned = search(words.split(' ').toReversed().join(' '), {}, world)
        expect(new Set(turned.map(({ record }) => record))).toEqual(new Set(found.map(({ record }) => record)))
      }),
      runs,
    )
  })
})
