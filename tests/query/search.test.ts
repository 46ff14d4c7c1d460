import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { type SearchOptions, search } from '../../src/query/search.js'
import { searchedFields } from '../../src/query/searched-fields.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { valuesAt } from '../../src/semantics/values-at.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { sample } from './sample-dataset.js'

const found = (words: string, options: SearchOptions = {}) =>
  search(words, options, sample).map(({ collection, record, match }) => `${collection}/${record.id} ${match}`)

describe('search', () => {
  test('gives whole names and titles first, then names, titles and texts, each in order of collections', () => {
    expect(found('north')).toEqual([
      'actors/north name',
      'positions/north-on-border text',
      'positions/cara-for-north text',
    ])
    expect(found('the north')).toEqual(['actors/north whole'])
    expect(found('plan')).toEqual(['events/planned-talks title', 'proposals/plan title'])
    expect(found('a plan')).toEqual(['proposals/plan whole'])
    expect(found('rest')).toEqual([
      'issues/truce text',
      'events/speech text',
      'proposals/plan text',
      'positions/ann-proposes text',
    ])
  })

  test('takes all words, in any order and from several fields, each whole or begun', () => {
    expect(found('to tea a plan')).toEqual(['proposals/plan text'])
    expect(found('tea coffee')).toEqual([])
    expect(found('TITLE nord')).toEqual([])
    expect(found('part')).toEqual(['issues/truce title'])
    expect(found('artial')).toEqual([])
  })

  test('is tolerant of marks and script', () => {
    expect(found('änn öne')).toEqual(['actors/ann whole'])
    expect(found('Анн Оне')).toEqual(['actors/ann whole'])
  })

  test('looks into the collections that it is given, and gives no more than the limit', () => {
    expect(found('talks', { collections: 'proposals' })).toEqual([])
    expect(found('talk', { collections: ['proposals', 'events'], limit: 2 })).toHaveLength(2)
    expect(found('talks', { collections: [] })).toEqual([])
    expect(found('talks', { limit: 0 })).toEqual([])
    expect(found('talks', { limit: undefined, collections: undefined })).toEqual(found('talks'))
  })

  test.each(['', ' ', '—', '😀'])('finds nothing by %j, which has no word', (words) => {
    expect(found(words)).toEqual([])
  })

  test('finds nothing where there is nothing', () => {
    expect(search('talks', {}, createDataset({}))).toEqual([])
  })

  test('reads a list that is not frozen anew each time', () => {
    const places = [...sample.places]
    expect(search('hill', {}, { ...sample, places })).toEqual([])
    places.push({ ...(sample.places[0] ?? expect.fail()), name: 'The hill' })
    expect(search('hill', {}, { ...sample, places })).toHaveLength(1)
  })

  test.each<[unknown, Partial<InvalidFilterError>]>([
    [{ collection: 'events' }, { key: 'collection', nearest: 'collections' }],
    [{ collections: 'event' }, { key: 'collections', nearest: 'events' }],
    [{ collections: ['events', 7] }, { key: 'collections', value: 7 }],
    [{ limit: -1 }, { key: 'limit', value: -1 }],
    [{ limit: 1.5 }, { key: 'limit' }],
    [{ limit: '5' }, { key: 'limit' }],
    [null, { key: '' }],
  ])('refuses the options %j', (options, error) => {
    const refused = () => search('talks', options as SearchOptions, sample)
    expect(refused).toThrow(InvalidFilterError)
    expect(refused).toThrow(expect.objectContaining({ question: 'search', ...error }))
  })

  test.each<unknown>([undefined, null, 7, ['talks']])('refuses the words %j', (words) => {
    expect(() => search(words as string, {}, sample)).toThrow(/^search: the words are .*: write text/)
  })
})

describe('in the release, search', () => {
  const first = (words: string) => {
    const [result] = search(words, { limit: 1 }, published)
    return [result?.collection, result?.record.id, result?.match, result?.romanized]
  }

  test.each([
    ['Зеленський', ['actors', 'volodymyr-zelenskyy', 'whole', false]],
    ['zelenskiy', ['actors', 'volodymyr-zelenskyy', 'whole', false]],
    ['Selenskyj', ['actors', 'volodymyr-zelenskyy', 'whole', true]],
    ['Kiev', ['actors', 'ukraine', 'whole', true]],
    ['kropyvnytsky', ['places', 'kropyvnytskyi', 'whole', false]],
    ['Кропивницький', ['places', 'kropyvnytskyi', 'whole', false]],
    ['ball court', ['positions', '2025-03-20-luke-pollard-immediate-ceasefire', 'text', false]],
  ])('finds %j', (words, result) => {
    expect(first(words)).toEqual(result)
  })

  test('takes no other word for a name', () => {
    const texts = search('gas', {}, published).map(({ record }) => JSON.stringify(record))
    for (const text of texts) expect(text).toMatch(/\bG|\bH/)
  })
})

describe('the fields that are searched', () => {
  // What the record says of its own making, and what it takes over from a source to point there.
  const leftOut = [/^\/evidence\//, /\/raw$/, /\/reason$/, /^\/conditions\/\*\/(?:option|event)$/]

  function patternsIn(value: unknown, path: string): readonly string[] {
    if (typeof value === 'string') return value.includes(' ') ? [path] : []
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([step, one]) =>
      patternsIn(one, `${path}/${Array.isArray(value) ? '*' : step}`),
    )
  }

  test.each(collectionNames)('of %s are all that hold more than a term', (collection) => {
    const searched = Object.values<readonly string[]>({ ...searchedFields[collection] }).flat()
    const written = new Set(published[collection].flatMap((record) => patternsIn(record, '')))
    for (const pattern of written) {
      if (!leftOut.some((one) => one.test(pattern))) expect(searched).toContain(pattern)
    }
  })

  test.each(collectionNames)('of %s exist', (collection) => {
    for (const pattern of Object.values<readonly string[]>({ ...searchedFields[collection] }).flat()) {
      const values = published[collection].flatMap((record) => valuesAt(record, pattern))
      expect([pattern, values.length > 0]).toEqual([pattern, true])
    }
  })
})
