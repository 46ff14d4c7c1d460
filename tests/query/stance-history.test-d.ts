import { describe, expectTypeOf, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset, PositionRecord } from '../../src/dataset/record-types.js'
import { type StanceStep, stanceHistory } from '../../src/query/stance-history.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly option: 'truce/full'
}
declare const mine: Dataset<Mine>
declare const release: Dataset

describe('stanceHistory', () => {
  test('takes ids of the dataset and gives its records', () => {
    const steps = stanceHistory('ann', 'truce/full', { from: '2025', within: 'possibly', onBehalf: true }, mine)
    expectTypeOf(steps).toEqualTypeOf<readonly StanceStep<Mine>[]>()
    expectTypeOf(steps[0]?.before).toEqualTypeOf<PositionRecord<Mine> | null | undefined>()
    expectTypeOf(stanceHistory('russia', 'territory/cede-donetsk', {}, release)).toEqualTypeOf<readonly StanceStep[]>()
  })

  test('takes nothing else', () => {
    // @ts-expect-error a misspelt id
    stanceHistory('anm', 'truce/full', {}, mine)
    // @ts-expect-error an issue is no option
    stanceHistory('ann', 'truce', {}, mine)
    // @ts-expect-error an id of the release
    stanceHistory('russia', 'truce/full', {}, mine)
    // @ts-expect-error an unknown key
    stanceHistory('ann', 'truce/full', { asOf: '2025' }, mine)
    // @ts-expect-error a wrong term
    stanceHistory('ann', 'truce/full', { voice: 'quote' }, mine)
    // @ts-expect-error a wrong term
    stanceHistory('ann', 'truce/full', { within: 'surely' }, mine)
  })

  test('gives steps that nobody changes', () => {
    const [step] = stanceHistory('ann', 'truce/full', {}, mine)
    // @ts-expect-error readonly
    if (step !== undefined) step.change = 'first'
    expectTypeOf(step?.change).toEqualTypeOf<'first' | 'reversed' | 'reaffirmed' | 'repeated' | 'changed' | undefined>()
  })
})
