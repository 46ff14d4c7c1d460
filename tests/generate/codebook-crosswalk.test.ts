import { parse } from 'edtf'
import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { crosswalkOf, crosswalkSchemes, edtfFeatures } from '../../src/generate/codebook-crosswalk.js'
import { definedTerms, placedFields } from '../../src/generate/codebook-terms.js'
import type { Node, TextFormat } from '../../src/generate/schema-tree.js'
import { datasetSchema } from '../../src/schema/dataset.js'
import { datedSchema } from '../../src/schema/dated.js'
import { valuesAt } from '../../src/semantics/values-at.js'
import { actTypes, attackTypes, talkTypes } from '../../src/vocabulary/event-types.js'
import { units } from '../../src/vocabulary/figure.js'
import { proposalStatuses } from '../../src/vocabulary/proposal.js'

const dataset = datasetSchema.parse(published)
const terms = definedTerms(dataset)
const entriesOf = (name: string) => crosswalkSchemes.find((scheme) => scheme.name === name)?.entries ?? {}
const covered = (name: string) => Object.keys(entriesOf(name)).sort()

/** Whatever stands in the records of the release where a term can. */
const valuesOf = (id: string) =>
  terms
    .filter((term) => term.id === id)
    .flatMap(({ places }) => places)
    .flatMap(({ collection, pointer }) => dataset[collection].flatMap((record) => valuesAt(record, pointer)))
    .flatMap(({ value }) => value ?? [])

function formatOf(node: Node): TextFormat | null {
  if (node.kind === 'nullable') return formatOf(node.inner)
  if (node.kind === 'list') return formatOf(node.item)
  return node.kind === 'text' ? node.format : null
}

describe('the crosswalk', () => {
  test.each(crosswalkSchemes)('to $name names terms that there are, and says what each entry means', ({ entries }) => {
    expect(Object.keys(entries).length).toBeGreaterThan(0)
    for (const [id, { code, meaning }] of Object.entries(entries)) {
      expect(terms.map((term) => term.id)).toContain(id)
      expect(meaning, id).toMatch(/\S/)
      expect(code, id).not.toBe('')
    }
  })

  test('to PLOVER and CAMEO is total over the types of event', () => {
    const types = Object.keys({ ...talkTypes, ...actTypes, ...attackTypes }).map((type) => `event-types/${type}`)
    expect(covered('PLOVER')).toEqual(types.sort())
    expect(covered('CAMEO')).toEqual(types.sort())
  })

  test('to PLOVER is that into which its manual takes the code of CAMEO, but where the manual says otherwise', () => {
    const ofRoot: Readonly<Record<string, string | null>> = {
      '01': null,
      '02': 'REQUEST',
      '03': 'AGREE',
      '04': 'CONSULT',
      '05': 'SUPPORT',
      '06': 'COOPERATE',
      '07': 'AID',
      '08': 'RETREAT',
      '10': 'REQUEST',
      '11': 'ACCUSE',
      '12': 'REJECT',
      '15': 'MOBILIZE',
      '16': 'SANCTION',
      '19': 'ASSAULT',
    }
    // The manual has the declaration of a ceasefire in CONCEDE, and what carries it out in RETREAT.
    const otherwise: Readonly<Record<string, string>> = { 'ceasefire-declared': 'CONCEDE' }
    for (const [type, { plover, cameo }] of Object.entries({ ...talkTypes, ...actTypes, ...attackTypes })) {
      expect(plover, type).toBe(otherwise[type] ?? (cameo === null ? null : ofRoot[cameo.slice(0, 2)]))
    }
  })

  test('to PA-X is total over agreements, ceasefires and the statuses of proposals', () => {
    const agreed = Object.keys({ ...talkTypes, ...actTypes }).filter((type) => /^(agreement|ceasefire)/.test(type))
    expect(agreed).toHaveLength(5)
    expect(covered('PA-X')).toEqual(
      [
        ...agreed.map((type) => `event-types/${type}`),
        ...Object.keys(proposalStatuses).map((status) => `proposal-statuses/${status}`),
      ].sort(),
    )
  })

  test('to EDTF and ISO 8601 is total over the fields that hold such dates', () => {
    const holding = (format: TextFormat) => {
      const places = placedFields
        .filter(({ field }) => formatOf(field.node) === format)
        .map(({ place }) => `${place.collection}${place.pointer}`)
      expect(places.length).toBeGreaterThan(0)
      return terms
        .filter((term) => term.kind === 'field')
        .filter((term) => term.places.some(({ collection, pointer }) => places.includes(collection + pointer)))
        .map(({ id }) => id)
        .sort()
    }
    expect(covered('EDTF')).toEqual(holding('edtf'))
    expect(covered('ISO 8601')).toEqual(holding('day'))
    const dates = covered('EDTF').flatMap(valuesOf).flat()
    expect(dates.length).toBeGreaterThan(100)
    for (const date of dates) expect(parse(String(date)).level, String(date)).toBeLessThan(2)
  })

  test('to ISO is total over the terms whose description names a standard, and every value is one of it', () => {
    const naming = terms.filter(({ definition }) => /\bISO (?!8601-2)\d/.test(definition)).map(({ id }) => id)
    const standards = ['ISO 8601', 'ISO 3166', 'ISO 639', 'ISO 4217'].flatMap(covered)
    expect(naming.filter((id) => !standards.includes(id))).toEqual([])
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
    const states = covered('ISO 3166').flatMap(valuesOf)
    const spoken = covered('ISO 639').flatMap(valuesOf)
    expect(spoken.length).toBeGreaterThan(0)
    expect(states.filter((code) => regions.of(String(code)) === undefined)).toEqual([])
    expect(spoken.filter((code) => languages.of(String(code)) === undefined)).toEqual([])
    const currencies = Object.keys(units).filter((unit) => /^[A-Z]{3}$/.test(unit))
    expect(covered('ISO 4217')).toEqual(currencies.map((unit) => `units/${unit}`).sort())
    expect(currencies.filter((code) => !Intl.supportedValuesOf('currency').includes(code))).toEqual([])
  })

  test('of a term is in the order of the codebooks, and of most is empty', () => {
    expect(crosswalkOf('event-types/call')).toEqual([
      { scheme: 'PLOVER', code: 'CONSULT', meaning: 'meetings, visits and calls' },
      { scheme: 'CAMEO', code: '041', meaning: 'discuss by telephone' },
    ])
    expect(crosswalkOf('stances/mixed')).toEqual([])
  })
})

describe('the features of EDTF', () => {
  test.each(edtfFeatures)('$feature ($example) is of level $level, and may stand in the data: $used', (feature) => {
    // The library has years before the year 0 at level 0, where the standard has them at level 1.
    expect(parse(feature.example).level).toBe(feature.example.startsWith('-') ? 0 : feature.level)
    expect(datedSchema.safeParse({ edtf: feature.example, basis: 'stated' }).success).toBe(feature.used)
  })
})
