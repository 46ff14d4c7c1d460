import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { Condition, PositionRecord } from '../dataset/record-types.js'
import { conditionTypes } from '../vocabulary/position.js'
import type { AtHand } from './at-hand.js'
import { checkedTerm } from './checked-term.js'
import { checkedValue, type Holds } from './checked-value.js'
import type { Field } from './field.js'
import { isObject } from './is-object.js'
import { termsOf } from './terms-of.js'
import type { OneOrMore } from './time-filter.js'
import { unknownKey } from './unknown-key.js'

/** A condition that a position has to have. */
export interface ConditionFilter<I extends Ids = KnownIds> {
  /** How the stance hangs on it. */
  readonly type?: OneOrMore<Condition['type']> | undefined
  /** The option it hangs on. */
  readonly option?: OneOrMore<I['option']> | undefined
  /** The event it hangs on. */
  readonly event?: OneOrMore<I['event']> | undefined
}

const holds: Readonly<Record<keyof ConditionFilter, Holds>> = {
  type: { terms: /* @__PURE__ */ termsOf(conditionTypes) },
  option: { ids: 'options' },
  event: { ids: 'events' },
}

const nested = /* @__PURE__ */ Object.keys(holds).map((key) => `condition.${key}`)

/** The key `condition` of a filter over positions: whether there is one, or which. */
export const conditionField: Field<PositionRecord<Ids>> = {
  read(value: unknown, question: string, dataset: AtHand) {
    if (!isObject(value)) {
      const wanted = checkedTerm(question, 'condition', value, [true, false])
      return { keep: ({ conditions }) => conditions.length > 0 === wanted }
    }
    const given = Object.entries(value).flatMap(([key, inner]) => {
      if (!Object.hasOwn(holds, key)) throw unknownKey(question, `condition.${key}`, inner, nested)
      if (inner === undefined) return []
      const name = key as keyof ConditionFilter
      const values: readonly unknown[] = Array.isArray(inner) ? inner : [inner]
      const wanted = values.map((one) => checkedValue(question, `condition.${key}`, one, holds[name], dataset))
      return [[name, new Set<unknown>(wanted)] as const]
    })
    return {
      keep: ({ conditions }) =>
        conditions.some((condition: Partial<Record<keyof ConditionFilter, unknown>>) =>
          given.every(([name, wanted]) => wanted.has(condition[name])),
        ),
    }
  },
}
