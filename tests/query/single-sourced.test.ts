import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Evidence } from '../../src/dataset/record-types.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { type SingleSourcedFilter, singleSourced } from '../../src/query/single-sourced.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { figure, position, sample } from './sample-dataset.js'

const says = (source: string, ...fields: string[]): Evidence<Ids> => ({
  source,
  fields,
  spans: [[0, 1]],
  support: 'states',
  note: null,
})
const [paper] = sample.sources
const like = (id: string, independenceGroup: string) => ({ ...(paper as typeof paper & object), id, independenceGroup })

const world = createDataset({
  ...sample,
  sources: [like('gazette', 'gazette'), like('copy', 'gazette'), like('herald', 'herald')],
  events: [],
  proposals: [],
  discrepancies: [],
  figures: [
    figure(
      'of-both',
      { n: 1 },
      { evidence: [says('gazette', '/value', '/claimant'), says('herald', '/value/n', '/scope/events')] },
    ),
    figure('of-one', { n: 2 }, { evidence: [says('copy', '/value'), says('gazette', '/scope', '/date')] }),
  ],
  positions: [
    position('shared', 'ann', '2025-03-01', { evidence: [says('gazette', '/stance'), says('herald', '/stance')] }),
    position('dated-apart', 'ann', '2025-03-02', {
      evidence: [
        says('gazette', '/stance', '/conditions', '/summary', '/addressees/0'),
        says('herald', '/stance', '/date/edtf', '/addressees'),
      ],
      addressees: ['bob', 'cara'],
    }),
  ],
})
const rest = (filter: SingleSourcedFilter<Ids>) =>
  singleSourced(filter, world)
    .filter(({ collection }) => collection === 'figures' || collection === 'positions')
    .map(({ record, group, sources, whole, fields }) => ({ id: record.id, group, sources, whole, fields }))
const ofOne = {
  id: 'of-one',
  group: 'gazette',
  sources: ['copy', 'gazette'],
  whole: true,
  fields: ['/value', '/scope', '/date'],
}

describe('singleSourced', () => {
  test('are the records that sources of one group alone carry, with what they carry', () => {
    expect(rest({})).toEqual([ofOne])
  })

  test('are in parts also the fields that sources of one group alone carry, each as high up as that is so', () => {
    expect(rest({ parts: true })).toEqual([
      { id: 'dated-apart', group: 'gazette', sources: ['gazette'], whole: false, fields: ['/summary'] },
      { id: 'dated-apart', group: 'herald', sources: ['herald'], whole: false, fields: ['/addressees/1', '/date'] },
      {
        id: 'of-both',
        group: 'gazette',
        sources: ['gazette'],
        whole: false,
        fields: ['/value/op', '/claimant'],
      },
      { id: 'of-both', group: 'herald', sources: ['herald'], whole: false, fields: ['/scope'] },
      ofOne,
    ])
  })

  test('are those of a source and of all that are not independent of it', () => {
    expect(rest({ source: 'copy' })).toEqual([ofOne])
    expect(rest({ source: 'herald' })).toEqual([])
    expect(rest({ source: 'herald', parts: true }).map(({ id }) => id)).toEqual(['dated-apart', 'of-both'])
  })

  test('are of the collections asked for, and of sources themselves only then', () => {
    const collections = (filter: SingleSourcedFilter<Ids>) => [
      ...new Set(singleSourced(filter, world).map(({ collection }) => collection)),
    ]
    expect(collections({})).toEqual(['actors', 'places', 'issues', 'figures'])
    expect(collections({ collection: ['places', 'sources'] })).toEqual(['sources', 'places'])
    expect(collections({ collection: [] })).toEqual([])
    expect(singleSourced({}, createDataset({}))).toEqual([])
  })

  test('take a source of which there is no record for independent of all others', () => {
    const alone = createDataset({ places: sample.places })
    expect(singleSourced({}, alone).map(({ group }) => group)).toEqual(sample.places.map(() => 'gazette'))
  })

  test('cannot be asked for by what does not exist', () => {
    const asked = (filter: unknown) => () => singleSourced(filter as SingleSourcedFilter<Ids>, world)
    expect(asked({ collection: 'event' })).toThrow('"events"')
    expect(asked({ source: 'gazete' })).toThrow(UnknownIdError)
    expect(asked({ parts: 'yes' })).toThrow(InvalidFilterError)
    expect(asked({ from: '2025' })).toThrow(InvalidFilterError)
  })
})
