import { describe, expectTypeOf, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { type Disagreement, disagreementsWithin } from '../../src/query/disagreements-within.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob' | 'union'
  readonly option: 'truce/full'
}
declare const mine: Dataset<Mine>
declare const release: Dataset

describe('disagreementsWithin', () => {
  test('takes a group or a list of actors of the dataset and gives its records', () => {
    const found = disagreementsWithin(['ann', 'bob'], { asOf: '2025', option: 'truce/full' }, mine)
    expectTypeOf(found).toEqualTypeOf<readonly Disagreement<Mine>[]>()
    expectTypeOf(disagreementsWithin('union', {}, mine)).toEqualTypeOf<readonly Disagreement<Mine>[]>()
    expectTypeOf(found[0]?.silent[0]?.actor).toEqualTypeOf<'ann' | 'bob' | 'union' | undefined>()
    expectTypeOf(disagreementsWithin('e3', {}, release)).toEqualTypeOf<readonly Disagreement[]>()
  })

  test('takes nothing else', () => {
    // @ts-expect-error a misspelt id
    disagreementsWithin('unoin', {}, mine)
    // @ts-expect-error a misspelt id among others
    disagreementsWithin(['ann', 'bop'], {}, mine)
    // @ts-expect-error an id of the release
    disagreementsWithin(['ann', 'nato'], {}, mine)
    // @ts-expect-error an unknown key
    disagreementsWithin('union', { actor: 'ann' }, mine)
  })
})
