import { describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { ActorRecord } from '../../src/dataset/record-types.js'
import { UnknownIdError } from '../../src/filter/unknown-id-error.js'
import { membersOf } from '../../src/query/members-of.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { idsOf, sample } from './sample-dataset.js'

const within = (id: string, ...memberOf: readonly string[]): ActorRecord<Ids> => {
  const actor = sample.actors.find((one) => one.id === id) ?? sample.actors.find((one) => one.id === 'north')
  return { ...(actor as ActorRecord<Ids>), id, memberOf }
}
const world = createDataset({
  ...sample,
  actors: [
    within('ann'),
    within('bob'),
    within('cara', 'circle'),
    within('north', 'union'),
    within('south'),
    within('union', 'league'),
    within('league'),
    within('circle', 'other-circle'),
    within('other-circle', 'circle'),
  ],
})

describe('membersOf', () => {
  test('is who is part of a group or holds a post in it, and their members in turn', () => {
    expect(idsOf(membersOf('north', { asOf: '2025-01' }, world))).toEqual(['ann'])
    expect(idsOf(membersOf('union', { asOf: '2025-01' }, world))).toEqual(['ann', 'north'])
    expect(idsOf(membersOf('league', { asOf: '2025-01' }, world))).toEqual(['ann', 'north', 'union'])
    expect(membersOf('ann', {}, world)).toEqual([])
  })

  test('counts a post on the days on which it was surely held, or may have been', () => {
    expect(idsOf(membersOf('south', { asOf: '2025-02-01' }, world))).toEqual(['bob'])
    expect(membersOf('south', { asOf: '2023' }, world)).toEqual([])
    const possibly = membersOf('south', { asOf: '2023', within: 'possibly' }, world)
    expect([idsOf(possibly), idsOf(possibly.possible)]).toEqual([['bob'], ['bob']])
    const union = membersOf('union', { asOf: '2026', within: 'possibly' }, world)
    expect([idsOf(union), idsOf(union.possible)]).toEqual([['ann', 'north'], ['ann']])
    expect(membersOf('north', { asOf: '2019', within: 'possibly' }, world)).toEqual([])
  })

  test('counts every post where no day is given', () => {
    expect(idsOf(membersOf('south', {}, world))).toEqual(['bob'])
    expect(membersOf('south', { within: 'possibly' }, world).possible).toEqual([])
  })

  test('comes to an end where groups are in one another in a circle', () => {
    expect(idsOf(membersOf('circle', {}, world))).toEqual(['cara', 'other-circle'])
    expect(idsOf(membersOf('other-circle', {}, world))).toEqual(['cara', 'circle'])
  })

  test('names what it cannot answer', () => {
    expect(() => membersOf('norht', {}, world)).toThrow(UnknownIdError)
    expect(() => membersOf('north', { asOf: '2025-02-30' }, world)).toThrow(/membersOf: asOf/)
    expect(() => membersOf('ann', {}, createDataset({}))).toThrow(UnknownIdError)
  })
})
