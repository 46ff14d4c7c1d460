import { describe, expectTypeOf, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { type StanceDistance, stanceDistance } from '../../src/query/stance-distance.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly option: 'truce/full'
}
declare const mine: Dataset<Mine>
declare const release: Dataset

describe('stanceDistance', () => {
  test('takes ids of the dataset and gives its records', () => {
    const found = stanceDistance('ann', 'bob', { asOf: '2025', option: 'truce/full' }, mine)
    expectTypeOf(found).toEqualTypeOf<StanceDistance<Mine>>()
    expectTypeOf(found.distance).toEqualTypeOf<number | null>()
    expectTypeOf(found.agreed).toEqualTypeOf<readonly 'truce/full'[]>()
    expectTypeOf(stanceDistance('russia', 'ukraine', { issue: 'ceasefire' }, release)).toEqualTypeOf<StanceDistance>()
  })

  test('takes nothing else', () => {
    // @ts-expect-error a misspelt id
    stanceDistance('ann', 'bop', {}, mine)
    // @ts-expect-error an id of the release
    stanceDistance('russia', 'ann', {}, mine)
    // @ts-expect-error the two actors are named before
    stanceDistance('ann', 'bob', { actor: 'ann' }, mine)
    // @ts-expect-error an unknown key
    stanceDistance('ann', 'bob', { from: '2025' }, mine)
  })
})
