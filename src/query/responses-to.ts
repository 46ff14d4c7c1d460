import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord, PositionRecord, ProposalRecord, ProposalStep } from '../dataset/record-types.js'
import { checkedId } from './checked-id.js'
import { recordsById } from './records-by-id.js'

/** A step in the life of a proposal, with the records that it names. */
export interface ProposalResponse<I extends Ids = KnownIds> extends Omit<ProposalStep<I>, 'position' | 'event'> {
  /** The stance that the step rests on; null where it rests on none. */
  readonly position: PositionRecord<I> | null
  /** Where it happened; null where no source says. */
  readonly event: EventRecord<I> | null
}

/**
 * What became of a proposal step by step, in order of time, with the positions and events that the steps name. For
 * every position on a proposal, use `findPositions`.
 * Throws an UnknownIdError for a proposal that does not exist.
 *
 * @example
 * responsesTo('us-weapons-purchase').map(({ status, by }) => [status, by])
 */
export function responsesTo<I extends Ids = KnownIds>(
  proposal: NoInfer<I['proposal']>,
  dataset: DatasetOf<I, 'proposals' | 'positions' | 'events' | 'retired'>,
): readonly ProposalResponse<I>[] {
  const { history } = checkedId('proposals', proposal, dataset) as ProposalRecord<I>
  const positionsById = recordsById('positions', dataset) as ReadonlyMap<string | null, PositionRecord<I>>
  const eventsById = recordsById('events', dataset) as ReadonlyMap<string | null, EventRecord<I>>
  return history.map((step) => ({
    ...step,
    position: positionsById.get(step.position) ?? null,
    event: eventsById.get(step.event) ?? null,
  }))
}
