import { describe, expectTypeOf, test } from 'vitest'
import type { Ids, KnownIds } from '../../src/dataset/generated/ids.js'
import type { Condition, Dataset, PositionRecord } from '../../src/dataset/record-types.js'
import { conflictingPreconditions, type PreconditionConflict } from '../../src/query/conflicting-preconditions.js'
import { type PreconditionEffect, type Preconditions, preconditions } from '../../src/query/preconditions.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly option: 'truce/full'
}
declare const mine: Dataset<Mine>
declare const whole: Dataset

describe('preconditions', () => {
  test('answer with the ids of the dataset', () => {
    expectTypeOf(preconditions({}, whole)).toEqualTypeOf<Preconditions<KnownIds>>()
    const { nodes, edges } = preconditions({ actor: 'ann', onBehalf: true, type: ['after'], asOf: '2025' }, mine)
    expectTypeOf(edges[0]?.requires).toEqualTypeOf<Condition<Mine> | undefined>()
    expectTypeOf(edges[0]?.effect).toEqualTypeOf<PreconditionEffect | null | undefined>()
    expectTypeOf(edges[0]?.option).toEqualTypeOf<'truce/full' | undefined>()
    const [node] = nodes
    if (node?.kind === 'option') expectTypeOf(node.option).toEqualTypeOf<'truce/full'>()
    if (node?.kind === 'text') expectTypeOf(node.text).toEqualTypeOf<string>()
  })

  test('take no key, id or term that does not exist', () => {
    // @ts-expect-error an unknown key
    preconditions({ from: '2025' }, mine)
    // @ts-expect-error an id of the release
    preconditions({ actor: 'nato' }, mine)
    // @ts-expect-error a misspelt id
    preconditions({ requires: 'truce/ful' }, mine)
    // @ts-expect-error a wrong term
    preconditions({ type: 'before' }, mine)
  })
})

describe('conflictingPreconditions', () => {
  test('answer with two positions of the dataset and the rule', () => {
    expectTypeOf(conflictingPreconditions({}, whole)).toEqualTypeOf<readonly PreconditionConflict<KnownIds>[]>()
    const [one] = conflictingPreconditions({ rule: 'deadlock', actor: 'ann', option: ['truce/full'] }, mine)
    expectTypeOf(one?.positions).toEqualTypeOf<readonly [PositionRecord<Mine>, PositionRecord<Mine>] | undefined>()
    expectTypeOf(one?.rule).toEqualTypeOf<'deadlock' | 'blocked' | 'contrary' | undefined>()
  })

  test('take no key, id or term that does not exist', () => {
    // @ts-expect-error an unknown key
    conflictingPreconditions({ type: 'after' }, mine)
    // @ts-expect-error an id of the release
    conflictingPreconditions({ actor: 'nato' }, mine)
    // @ts-expect-error a wrong term
    conflictingPreconditions({ rule: 'deadlocked' }, mine)
  })
})
