import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord } from '../dataset/record-types.js'
import { found } from '../filter/found.js'
import { readFilter } from '../filter/read-filter.js'
import type { AsOf, Certainty, Found } from '../filter/time-filter.js'
import { certaintyKnown, planFates } from './plan-fates.js'

/**
 * The events that were planned, expected, proposed or put off and of which no source tells what became, in order of the
 * first day they can fall on: what was put off is still open. As of a day, they are those that a source published by then
 * speaks of and that nothing had settled by then, whatever came later: surely, or with `within: 'possibly'` as far as
 * can be told; `possible` of the answer has those that are not sure. For one event, use `whatBecameOf`; for plans settled
 * or not, `plans`.
 * Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * openPlans().map(({ title }) => title)
 */
export function openPlans<I extends Ids = KnownIds, const W extends Certainty = 'certainly'>(
  options: AsOf<W> = {},
  dataset: DatasetOf<I, 'events' | 'sources' | 'retired'>,
): Found<EventRecord<I>, W> {
  const { window } = readFilter('openPlans', options, {}, dataset, 'upTo')
  const certaintyOf = new Map(
    planFates(dataset, options.asOf === undefined ? null : window).map((plan) => [
      plan.event,
      certaintyKnown(plan, false),
    ]),
  )
  const open = [...certaintyOf.keys()].filter((event) => certaintyOf.get(event) !== null)
  return found(open, (event) => certaintyOf.get(event) === 'certain', window)
}
