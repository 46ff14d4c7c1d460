import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { ActorRecord, Evidence } from '../../src/dataset/record-types.js'
import { InvalidFilterError } from '../../src/filter/invalid-filter-error.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { type SecondHandFilter, secondHand } from '../../src/query/second-hand.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { figure, position, sample } from './sample-dataset.js'

const outlet = (id: string, name: string, aliases: readonly string[] = []): ActorRecord<Ids> => ({
  ...(sample.actors.find(({ kind }) => kind === 'organisation') as ActorRecord<Ids> & { kind: 'media' }),
  id,
  name,
  aliases,
  kind: 'media',
})
const told = (...sources: string[]): readonly Evidence<Ids>[] =>
  sources.map((source) => ({ source, fields: ['/stance'], spans: [[0, 1]], support: 'states', note: null }))

const world = createDataset({
  ...sample,
  sources: sample.sources.flatMap((source) =>
    source.id === 'gazette'
      ? [
          { ...source, publisher: 'The Gazette' },
          { ...source, id: 'unsigned' },
        ]
      : [{ ...source, publisher: 'Herald News' }],
  ),
  actors: [
    ...sample.actors,
    outlet('the-gazette', 'The Gazette'),
    outlet('the-herald', 'The Herald', ['Herald News']),
    outlet('agency', 'Agency'),
  ],
  proposals: [],
  positions: [
    position('own', 'ann', '2025-03-01', { voice: 'direct-quote', quote: { text: 'Yes', language: 'en' } }),
    position('said-for', 'north', '2025-03-02', { voice: 'spokesperson' }),
    position('said-by-outlet', 'south', '2025-03-03', { voice: 'outlet-characterisation', evidence: told('unsigned') }),
    position('in-headline', 'bob', '2025-03', { voice: 'headline', evidence: told('herald') }),
    position('reported', 'bob', '2025-03-05', { chain: ['the-gazette', 'agency'] }),
    position('said-by-another', 'bob', '2025-03-06', {
      voice: 'attributed-by-other',
      chain: ['the-gazette', 'cara'],
      evidence: told('herald', 'gazette', 'unsigned', 'gazette'),
    }),
    position('through-agency', 'bob', '2025-03-07', { chain: ['agency', 'cara'], evidence: told('herald') }),
  ],
  figures: [
    figure('counted', { n: 1 }),
    figure('retold', { n: 2 }, { chain: ['the-herald', 'agency'], evidence: told('herald') }),
  ],
  discrepancies: [],
})
const accounts = (filter: SecondHandFilter<Ids>) =>
  secondHand(filter, world).map(({ record, source, chain }) => `${record.id} ${source}: ${chain.join(' > ')}`)

describe('secondHand', () => {
  test('is what a chain reports or another voice says, through whom in each source, outermost first', () => {
    expect(accounts({})).toEqual([
      'in-headline herald: the-herald',
      'said-for gazette: the-gazette',
      'said-by-outlet unsigned: ',
      'reported gazette: the-gazette > agency',
      'said-by-another herald: the-herald > cara',
      'said-by-another gazette: the-gazette > cara',
      'said-by-another unsigned: cara',
      'through-agency herald: the-herald > agency > cara',
      'retold herald: the-herald > agency',
    ])
  })

  test.each<[SecondHandFilter<Ids>, readonly string[]]>([
    [{ through: 'agency' }, ['reported', 'through-agency', 'retold']],
    [
      { through: ['the-gazette', 'agency'], collection: 'positions', actor: 'bob', voice: 'paraphrase' },
      ['reported', 'through-agency'],
    ],
    [{ through: 'ann' }, []],
    [{ collection: 'figures' }, ['retold']],
    [{ actor: 'north' }, ['said-for', 'retold']],
    [{ voice: ['headline', 'spokesperson'] }, ['in-headline', 'said-for']],
    [{ voice: 'direct-quote' }, []],
    [{ source: 'unsigned' }, ['said-by-outlet', 'said-by-another']],
    [{ from: '2025-03-06', to: '2025-03-07', source: 'herald' }, ['said-by-another', 'through-agency']],
  ])('with %j is %j', (filter, expected) => {
    expect(secondHand(filter, world).map(({ record }) => record.id)).toEqual(expected)
  })

  test('that may fall within the days counts where it is asked for, and says so', () => {
    const certainties = (filter: SecondHandFilter<Ids>) =>
      secondHand(filter, world).map(({ record, certainty }) => `${record.id} ${certainty}`)
    expect(certainties({ to: '2025-03-02' })).toEqual(['said-for certain'])
    expect(certainties({ to: '2025-03-02', within: 'possibly' })).toEqual(['in-headline possible', 'said-for certain'])
  })

  test('is nothing where nothing is said', () => {
    expect(secondHand({}, createDataset({}))).toEqual([])
  })

  test('cannot be asked for by what does not exist', () => {
    const asked = (filter: unknown) => () => secondHand(filter as SecondHandFilter<Ids>, world)
    expect(asked({ through: 'agence' })).toThrow(UnknownIdError)
    expect(asked({ collection: 'events' })).toThrow(InvalidFilterError)
    expect(asked({ voice: 'quote' })).toThrow(InvalidFilterError)
    expect(asked({ to: 'March' })).toThrow(RangeError)
  })
})
