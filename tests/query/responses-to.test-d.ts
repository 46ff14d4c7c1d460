import { describe, expectTypeOf, test } from 'vitest'
import type { Ids, KnownIds } from '../../src/dataset/generated/ids.js'
import type { Condition, Dataset } from '../../src/dataset/record-types.js'
import { type ProposalResponse, responsesTo } from '../../src/query/responses-to.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly proposal: 'plan'
}
declare const mine: Dataset<Mine>
declare const whole: Dataset

describe('responsesTo', () => {
  test('answers with the records of the dataset', () => {
    expectTypeOf(responsesTo('us-weapons-purchase', {}, whole)).toEqualTypeOf<readonly ProposalResponse<KnownIds>[]>()
    const [one] = responsesTo('plan', { voice: ['headline'], to: '2025', within: 'possibly' }, mine)
    expectTypeOf(one?.by).toEqualTypeOf<readonly ('ann' | 'bob')[] | undefined>()
    expectTypeOf(one?.conditions).toEqualTypeOf<readonly Condition<Mine>[] | undefined>()
    expectTypeOf(one?.certainty).toEqualTypeOf<'certain' | 'possible' | undefined>()
  })

  test('takes no id, key or term that does not exist', () => {
    // @ts-expect-error an id of the release
    responsesTo('us-weapons-purchase', {}, mine)
    // @ts-expect-error an unknown key
    responsesTo('plan', { asOf: '2025' }, mine)
    // @ts-expect-error a wrong term
    responsesTo('plan', { voice: 'quote' }, mine)
  })
})
