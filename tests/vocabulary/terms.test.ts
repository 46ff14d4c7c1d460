import { describe, expect, test } from 'vitest'
import * as actor from '../../src/vocabulary/actor.js'
import { collectionNames, collections } from '../../src/vocabulary/collections.js'
import * as dated from '../../src/vocabulary/dated.js'
import * as discrepancy from '../../src/vocabulary/discrepancy.js'
import * as event from '../../src/vocabulary/event.js'
import { actTypes, attackTypes, talkTypes } from '../../src/vocabulary/event-types.js'
import * as evidence from '../../src/vocabulary/evidence.js'
import * as figure from '../../src/vocabulary/figure.js'
import * as place from '../../src/vocabulary/place.js'
import * as position from '../../src/vocabulary/position.js'
import * as proposal from '../../src/vocabulary/proposal.js'
import * as source from '../../src/vocabulary/source.js'

const definitionsOf = (types: Readonly<Record<string, { readonly definition: string }>>) =>
  Object.fromEntries(Object.entries(types).map(([name, { definition }]) => [name, definition]))

/** What is exported beside the vocabularies: tables from term to term, and lists of terms. */
const tables = new Set([
  'eventRelationInverses',
  'rolesOfFamily',
  'unitsOfMeasure',
  'countedUnits',
  'stagedMeasures',
  'figureRelationInverses',
  'polarities',
  'ownVoices',
])
const modules = { actor, dated, discrepancy, event, evidence, figure, place, position, proposal, source }
const vocabularies: [string, Readonly<Record<string, string>>][] = [
  ['collections', collections],
  ['talkTypes', definitionsOf(talkTypes)],
  ['actTypes', definitionsOf(actTypes)],
  ['attackTypes', definitionsOf(attackTypes)],
  ...Object.values<object>(modules)
    .flatMap((module) => Object.entries(module))
    .filter(([name]) => !tables.has(name)),
]

describe.each(vocabularies)('%s', (_name, terms) => {
  test('define every term in a sentence', () => {
    expect(Object.keys(terms).length).toBeGreaterThan(0)
    for (const [term, definition] of Object.entries(terms)) expect(definition, term).toMatch(/^\S.*[^\s.]\.$/)
  })

  test('define no two terms alike', () => {
    const definitions = Object.values(terms)
    const repeated = definitions.filter((one, index) => definitions.indexOf(one) !== index)
    expect(repeated.filter((one) => one !== 'The sources do not say.')).toEqual([])
  })

  test('write terms in kebab-case, or as codes of currencies and names of collections', () => {
    for (const term of Object.keys(terms)) expect(term).toMatch(/^(?:[a-z]+(?:-[a-z]+)*|[A-Z]{3})$/)
  })
})

test('the names of the collections are those that are defined', () => {
  expect(collectionNames).toEqual(Object.keys(collections))
  expect(collectionNames).toHaveLength(9)
})
