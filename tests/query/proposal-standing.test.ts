import { describe, expect, test } from 'vitest'
import type { ProposalStep } from '../../src/dataset/record-types.js'
import { isAnswer, type Standing, standingAfter } from '../../src/query/proposal-standing.js'
import { proposalStatuses } from '../../src/vocabulary/proposal.js'

type Taken = readonly [ProposalStep['status'], ...string[]]
const standingOf = (...taken: readonly Taken[]) => standingAfter(taken.map(([status, ...by]) => ({ status, by })))

describe('standingAfter', () => {
  test.each<[Standing, readonly Taken[]]>([
    ['open', []],
    ['floated', [['floated', 'ann']]],
    ['planned', [['floated'], ['planned']]],
    ['open', [['planned'], ['tabled', 'ann']]],
    [
      'open',
      [
        ['tabled', 'ann'],
        ['under-discussion', 'bob'],
      ],
    ],
    [
      'rejected',
      [
        ['tabled', 'ann'],
        ['rejected', 'bob'],
        ['under-discussion', 'cara'],
      ],
    ],
    [
      'accepted',
      [
        ['rejected', 'bob'],
        ['accepted', 'bob'],
      ],
    ],
    ['accepted-in-principle', [['accepted-in-principle', 'ann', 'bob']]],
    [
      'divided',
      [
        ['accepted', 'ann'],
        ['rejected', 'bob'],
      ],
    ],
    ['divided', [['accepted', 'ann'], ['accepted'], ['partly-accepted']]],
    ['partly-accepted', [['accepted'], ['partly-accepted']]],
    ['superseded', [['tabled'], ['accepted', 'bob'], ['amended', 'ann']]],
    ['withdrawn', [['tabled'], ['withdrawn'], ['under-discussion']]],
    ['violated', [['signed'], ['in-force'], ['violated']]],
    ['lapsed', [['in-force'], ['lapsed']]],
    ['open', [['tabled'], ['withdrawn'], ['tabled']]],
    ['rejected', [['rejected', 'bob'], ['withdrawn'], ['tabled']]],
  ])('is %s after %j', (standing, taken) => {
    expect(standingOf(...taken)).toBe(standing)
  })

  test('is the status itself after one step that answers or settles, unless that amends', () => {
    for (const status of Object.keys(proposalStatuses) as ProposalStep['status'][]) {
      const talked = ['floated', 'planned', 'under-discussion', 'tabled', 'amended'].includes(status)
      if (!talked) expect(standingOf([status])).toBe(status)
    }
  })
})

test('an answer accepts or rejects', () => {
  const answers = (Object.keys(proposalStatuses) as ProposalStep['status'][]).filter(isAnswer)
  expect(answers).toEqual(['accepted-in-principle', 'accepted', 'partly-accepted', 'rejected'])
})
