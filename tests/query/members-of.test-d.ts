import { describe, expectTypeOf, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { ActorRecord, Dataset } from '../../src/dataset/record-types.js'
import { membersOf } from '../../src/query/members-of.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'union'
}
declare const mine: Dataset<Mine>
declare const release: Dataset

describe('membersOf', () => {
  test('takes an id of the dataset and gives its records', () => {
    expectTypeOf(membersOf('union', { asOf: '2025' }, mine)).toEqualTypeOf<readonly ActorRecord<Mine>[]>()
    expectTypeOf(membersOf('union', { within: 'certainly' }, mine)).toEqualTypeOf<readonly ActorRecord<Mine>[]>()
    expectTypeOf(membersOf('e3', {}, release)).toEqualTypeOf<readonly ActorRecord[]>()
  })

  test('says which members are merely possible where these count', () => {
    const found = membersOf('union', { within: 'possibly' }, mine)
    expectTypeOf(found.possible).toEqualTypeOf<readonly ActorRecord<Mine>[]>()
    // @ts-expect-error all of these are certain
    membersOf('union', {}, mine).possible
  })

  test('takes nothing else', () => {
    // @ts-expect-error a misspelt id
    membersOf('unoin', {}, mine)
    // @ts-expect-error an id of the release
    membersOf('e3', {}, mine)
    // @ts-expect-error an unknown key
    membersOf('union', { from: '2025' }, mine)
  })
})
