import { describe, expect, test } from 'vitest'
import { definedTerms, fieldsOfVocabulary, placedFields, termsOf } from '../../src/generate/codebook-terms.js'
import { codebookVocabularies } from '../../src/generate/codebook-vocabularies.js'
import { recordSchemas } from '../../src/schema/dataset.js'
import { collectionNames } from '../../src/vocabulary/collections.js'
import { stances } from '../../src/vocabulary/position.js'

const issues = [
  {
    id: 'ferry',
    label: 'The ferry',
    definition: 'Whether it runs.',
    options: [{ id: 'ferry/by-night', label: 'By night', proposition: 'It runs by night.' }],
    evidence: [],
  },
]
const terms = definedTerms({ issues })
const termOf = (id: string) => terms.find((term) => term.id === id)

describe('the terms of the codebook', () => {
  test('have an id of their own, a definition and a place where they can stand', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length)
    for (const { id, definition, places } of terms) {
      expect(definition, id).toMatch(/^\S.*\.$/s)
      expect(places.length, id).toBeGreaterThan(0)
    }
  })

  test('are every collection, every issue and every option', () => {
    expect(terms.filter(({ kind }) => kind === 'collection').map(({ name }) => name)).toEqual([...collectionNames])
    expect(termOf('issues/ferry')?.definition).toBe('Whether it runs.')
    expect(termOf('options/ferry/by-night')?.definition).toBe('It runs by night.')
  })

  test.each(collectionNames)('are every field of %s, at each place where one stands', (collection) => {
    const covered = new Set(
      terms
        .filter(({ kind }) => kind === 'field')
        .flatMap(({ places }) => places.filter((place) => place.collection === collection))
        .map(({ pointer }) => pointer),
    )
    const fields = placedFields.filter(({ place }) => place.collection === collection)
    expect(fields.length).toBeGreaterThan(5)
    for (const { place } of fields) expect(covered, place.pointer).toContain(place.pointer)
    expect(Object.keys(recordSchemas)).toContain(collection)
  })

  test('are one for a field that several shapes have, and for the fields of the shapes of one union', () => {
    expect(termOf('fields/Record/evidence')?.places).toHaveLength(collectionNames.length)
    expect(termOf('fields/Record/id')?.places).toHaveLength(collectionNames.length)
    expect(termOf('fields/EventRecord/means')?.places).toEqual([{ collection: 'events', pointer: '/means' }])
    expect(termOf('fields/Quote/text')?.places.map(({ pointer }) => pointer)).toEqual(['/quotes/*/text', '/quote/text'])
    expect(terms.filter(({ name }) => /^(?:Talk|Act|Attack)Event\./.test(name))).toEqual([])
  })

  test('are every value of every closed list that a field of a record holds', () => {
    const lists = placedFields.filter(({ field }) => field.node.kind !== 'literal' && termsOf(field.node) !== null)
    expect(lists.length).toBeGreaterThan(20)
    for (const field of lists) {
      const held = Object.values(codebookVocabularies).filter((one) => fieldsOfVocabulary(one.terms).includes(field))
      expect(held, field.place.pointer).toHaveLength(1)
    }
    for (const stance of Object.keys(stances))
      expect(termOf(`stances/${stance}`)?.facts[0]).toMatch(/^Polarity: -?[01]\.$/)
    expect(termOf('actor-kinds/person')?.definition).toBe('A named human being.')
    expect(termOf('means/drones')?.places).toEqual([{ collection: 'events', pointer: '/means/*' }])
  })
})
