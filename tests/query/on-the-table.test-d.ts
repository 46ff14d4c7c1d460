import { describe, expectTypeOf, test } from 'vitest'
import type { Ids, KnownIds } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { onTheTable, type TabledProposal } from '../../src/query/on-the-table.js'
import type { Standing } from '../../src/query/proposal-standing.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly option: 'truce/full'
  readonly proposal: 'plan'
}
declare const mine: Dataset<Mine>
declare const whole: Dataset

describe('onTheTable', () => {
  test('answers with the proposals of the dataset', () => {
    expectTypeOf(onTheTable('2025', {}, whole)).toEqualTypeOf<readonly TabledProposal<KnownIds>[]>()
    const [one] = onTheTable('2025', { proposer: ['ann'], standing: 'open', within: 'possibly' }, mine)
    expectTypeOf(one?.proposal.id).toEqualTypeOf<'plan' | undefined>()
    expectTypeOf(one?.standing).toEqualTypeOf<Standing | undefined>()
    expectTypeOf(one?.answered[0]?.actor).toEqualTypeOf<'ann' | 'bob' | null | undefined>()
    expectTypeOf(one?.awaited[0]?.certainty).toEqualTypeOf<'certain' | 'possible' | undefined>()
  })

  test('takes no key, id or term that does not exist', () => {
    // @ts-expect-error an unknown key
    onTheTable('2025', { asOf: '2025' }, mine)
    // @ts-expect-error an id of the release
    onTheTable('2025', { proposer: 'nato' }, mine)
    // @ts-expect-error a misspelt id
    onTheTable('2025', { option: 'truce/ful' }, mine)
    // @ts-expect-error a wrong term
    onTheTable('2025', { standing: 'tabled' }, mine)
    // @ts-expect-error a day is text
    onTheTable(new Date(), {}, mine)
  })
})
