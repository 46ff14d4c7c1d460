import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import { type EventType, eventTypes } from '../dataset/event-types.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import { readFilter } from '../filter/read-filter.js'
import { termsOf } from '../filter/terms-of.js'
import type { AsOf, OneOrMore } from '../filter/time-filter.js'
import { certaintyKnown, type Plan, planFates, planStatuses } from './plan-fates.js'

/** Which plans: those that meet every key given. */
export interface PlansFilter<I extends Ids = KnownIds> extends AsOf {
  /** Whether it was known what became of them, surely or with `within: 'possibly'` as far as can be told. */
  readonly known?: boolean | undefined
  /** Of which type. */
  readonly type?: OneOrMore<EventType> | undefined
  /** With which status. */
  readonly status?: OneOrMore<(typeof planStatuses)[number]> | undefined
  /** With which participant, in any role and whether it was to take part or not. */
  readonly participant?: OneOrMore<I['actor']> | undefined
}

/**
 * The events that were planned, expected, proposed or put off, and what became of them, in order of the first day they
 * can fall on. As of a day, they are those that a source published by then speaks of, with what had come of them by
 * then, whatever came later. For those alone of which nothing is known, use `openPlans`; for one event, `whatBecameOf`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * plans({ known: true }).map(({ event, realisedBy }) => [event.title, realisedBy.length])
 */
export function plans<I extends Ids = KnownIds>(
  filter: NoInfer<PlansFilter<I>> = {},
  dataset: DatasetOf<I, 'events' | 'actors' | 'sources' | 'retired'>,
): readonly Plan<I>[] {
  const wanted = readFilter(
    'plans',
    filter,
    {
      known: { terms: [true, false] },
      type: { terms: termsOf(eventTypes) },
      status: { terms: planStatuses },
      participant: { ids: 'actors' },
    },
    dataset,
    'upTo',
  )
  const { asOf, known } = filter
  const counts = ({ certainty }: Pick<Plan, 'certainty'>) => certainty === 'certain' || !wanted.window.surely
  const found = planFates(dataset, asOf === undefined ? null : wanted.window).flatMap((plan): readonly Plan<I>[] => {
    const { event, realisedBy, replacedBy, outcome } = plan
    const certainty = known === undefined ? plan.certainty : certaintyKnown(plan, known)
    if (
      certainty === null ||
      !counts({ certainty }) ||
      !wanted.admits('type', event.type) ||
      !wanted.admits('status', event.status) ||
      !wanted.admits('participant', ...event.participants.map(({ actor }) => actor))
    ) {
      return []
    }
    return [
      {
        ...plan,
        certainty,
        realisedBy: realisedBy.filter(counts),
        replacedBy: replacedBy.filter(counts),
        outcome: outcome !== null && counts(outcome) ? outcome : null,
      },
    ]
  })
  return deepFreeze(found)
}
