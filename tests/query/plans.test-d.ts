import { describe, expectTypeOf, test } from 'vitest'
import type { Ids, KnownIds } from '../../src/dataset/generated/ids.js'
import type { Dataset, EventRecord } from '../../src/dataset/record-types.js'
import { openPlans } from '../../src/query/open-plans.js'
import type { Plan } from '../../src/query/plan-fates.js'
import { plans } from '../../src/query/plans.js'

interface Mine extends Ids {
  readonly actor: 'ann' | 'bob'
  readonly event: 'talks'
}
declare const mine: Dataset<Mine>
declare const whole: Dataset

describe('plans', () => {
  test('answer with the events of the dataset', () => {
    expectTypeOf(plans({}, whole)).toEqualTypeOf<readonly Plan<KnownIds>[]>()
    const [one] = plans({ participant: 'ann', status: ['planned'], type: 'visit', known: false, asOf: '2025' }, mine)
    expectTypeOf(one?.event).toEqualTypeOf<EventRecord<Mine> | undefined>()
    expectTypeOf(one?.known).toEqualTypeOf<'yes' | 'no' | 'possibly' | undefined>()
    expectTypeOf(one?.realisedBy[0]?.event.id).toEqualTypeOf<'talks' | undefined>()
  })

  test('take no key, id or term that does not exist', () => {
    // @ts-expect-error an unknown key
    plans({ from: '2025' }, mine)
    // @ts-expect-error an id of the release
    plans({ participant: 'nato' }, mine)
    // @ts-expect-error no plan is held
    plans({ status: 'held' }, mine)
    // @ts-expect-error yes or no
    plans({ known: 'possibly' }, mine)
  })
})

describe('openPlans', () => {
  test('answers with events, and says which are merely possible where these count', () => {
    expectTypeOf(openPlans({}, mine)).toEqualTypeOf<readonly EventRecord<Mine>[]>()
    expectTypeOf(openPlans({ within: 'certainly' }, mine)).toEqualTypeOf<readonly EventRecord<Mine>[]>()
    expectTypeOf(openPlans({ within: 'possibly' }, mine).possible).toEqualTypeOf<readonly EventRecord<Mine>[]>()
    // @ts-expect-error an unknown key
    openPlans({ from: '2025' }, mine)
  })
})
