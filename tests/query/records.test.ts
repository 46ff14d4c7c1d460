import { describe, expect, test } from 'vitest'
import { discrepancies } from '../../src/dataset/discrepancies.js'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { proposals } from '../../src/dataset/proposals.js'
import { UnknownPointerError } from '../../src/filter/unknown-pointer-error.js'
import { evidenceFor } from '../../src/query/evidence-for.js'
import { type DiscrepanciesFilter, findDiscrepancies } from '../../src/query/find-discrepancies.js'
import { findProposals, type ProposalsFilter } from '../../src/query/find-proposals.js'
import { rolesOf } from '../../src/query/roles-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import * as ofRelease from '../../src/questions/of-release.js'
import { dated, idsOf, sample } from './sample-dataset.js'

describe('findProposals', () => {
  test('is every proposal where the filter is empty or left out', () => {
    expect(ofRelease.findProposals()).toEqual(proposals)
    expect(idsOf(findProposals({}, sample))).toEqual(['plan', 'idea'])
  })

  test.each<[ProposalsFilter<Ids>, readonly string[]]>([
    [{ proposer: 'ann' }, ['plan']],
    [{ addressee: 'bob' }, ['plan']],
    [{ addressee: 'ann' }, []],
    [{ option: 'truce/partial' }, ['idea']],
    [{ status: 'rejected' }, ['plan']],
    [{ status: 'tabled' }, []],
    [{ source: 'herald' }, ['idea']],
    [{ from: '2025-03-02' }, ['idea']],
  ])('with %j lets through %j', (filter, expected) => {
    expect(idsOf(findProposals(filter, sample))).toEqual(expected)
  })

  test('lets nothing through by status that has no history', () => {
    const world = createDataset({ ...sample, proposals: sample.proposals.map((one) => ({ ...one, history: [] })) })
    expect(findProposals({ status: 'rejected' }, world)).toEqual([])
  })
})

describe('rolesOf', () => {
  const roles = (person: string, day: Parameters<typeof rolesOf>[1]) =>
    rolesOf(person, day, sample).map(({ tenure, held }) => [tenure.post, tenure.organization, held])

  test('says which posts were held on a day, surely or possibly', () => {
    expect(roles('ann', '2025-02-01')).toEqual([['President', 'north', 'yes']])
    expect(roles('ann', '2026')).toEqual([['President', 'north', 'possibly']])
    expect(roles('ann', '2019')).toEqual([])
    expect(roles('bob', '2024-06-01')).toEqual([['Minister', 'south', 'yes']])
    expect(roles('bob', '2024-05')).toEqual([['Minister', 'south', 'possibly']])
  })

  test('takes the date of a record, with what bounds it', () => {
    expect(roles('bob', '2025-01~')).toHaveLength(2)
    expect(roles('bob', dated('2025-01~', { notBefore: '2025-01-03', notAfter: '2025-01-09' }))).toEqual([
      ['President', 'south', 'yes'],
    ])
  })

  test('is none for who holds no post', () => {
    expect(roles('cara', '2025')).toEqual([])
    expect(roles('north', '2025')).toEqual([])
  })
})

describe('evidenceFor', () => {
  const talks = sample.getEvent('first-talks')

  test('gives what carries a field, from above or below it', () => {
    for (const pointer of ['/date', '/date/edtf', '/participants', '/participants/0', '/participants/0/role']) {
      expect(evidenceFor(talks, pointer)).toEqual(talks.evidence)
    }
    for (const pointer of ['/title', '/participants/1', '/place', '/participants/0/onBehalfOf']) {
      expect(evidenceFor(talks, pointer)).toEqual([])
    }
  })

  test('gives all where no field is named', () => {
    expect(evidenceFor(talks)).toBe(talks.evidence)
    expect(evidenceFor(talks, '')).toBe(talks.evidence)
  })

  test.each([
    ['/dat', '/date'],
    ['date', '/date'],
    ['/participants/7', '/participants/0'],
    ['/constructor', '/status'],
    ['/__proto__', null],
    [7, null],
    [null, null],
  ])('refuses the pointer %j', (pointer, nearest) => {
    const refused = () => evidenceFor(talks, pointer as string)
    expect(refused).toThrow(UnknownPointerError)
    if (nearest !== null) expect(refused).toThrow(expect.objectContaining({ id: 'first-talks', pointer, nearest }))
  })

  test('has no pointer to name for a record without fields', () => {
    expect(() => evidenceFor({ id: '', evidence: [] }, '/x')).toThrow('has no field "/x"')
  })
})

describe('findDiscrepancies', () => {
  test('is every discrepancy where the filter is empty or left out', () => {
    expect(ofRelease.findDiscrepancies()).toEqual(discrepancies)
    expect(idsOf(findDiscrepancies({}, sample))).toEqual(['tolls', 'who-said'])
  })

  test.each<[DiscrepanciesFilter<Ids>, readonly string[]]>([
    [{ kind: 'different-number' }, ['tolls']],
    [{ source: 'gazette' }, ['tolls']],
    [{ source: ['gazette', 'herald'] }, ['tolls', 'who-said']],
    [{ status: 'error-in-source' }, ['who-said']],
    [{ record: { collection: 'figures', id: 'toll-low' } }, ['tolls']],
    [{ record: [{ collection: 'places', id: 'land' }] }, ['who-said']],
    [{ record: { collection: 'actors', id: 'ann' } }, []],
  ])('with %j lets through %j', (filter, expected) => {
    expect(idsOf(findDiscrepancies(filter, sample))).toEqual(expected)
  })
})
