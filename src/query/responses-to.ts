import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type {
  Condition,
  Dated,
  EventRecord,
  PositionRecord,
  ProposalRecord,
  ProposalStep,
} from '../dataset/record-types.js'
import { byId } from '../filter/by-id.js'
import { type AnswerCertainty, certaintyIn } from '../filter/certainty-in.js'
import { checkedId } from '../filter/checked-id.js'
import { readFilter } from '../filter/read-filter.js'
import { ownVoiceSet } from '../filter/stance-options.js'
import { termsOf } from '../filter/terms-of.js'
import type { OneOrMore, TimeFilter } from '../filter/time-filter.js'
import { timeKey } from '../postings/time-key.js'
import { voices } from '../vocabulary/position.js'

/** Which responses to a proposal. */
export interface ResponsesOptions extends TimeFilter {
  /** Through whose words the stances that no step names reach us; `ownVoices` where it is left out. */
  readonly voice?: OneOrMore<PositionRecord['voice']> | undefined
}

/** What somebody did or said about a proposal: a step of its history, or a stance that no step names. */
export interface ProposalResponse<I extends Ids = KnownIds> {
  readonly date: Dated
  /** Whether it surely falls between the days asked for. */
  readonly certainty: AnswerCertainty
  /** What became of the proposal by it; null for a stance that no step names. */
  readonly status: ProposalStep['status'] | null
  /** Who responded; empty where no source says. */
  readonly by: readonly I['actor'][]
  /** The stance that it rests on; null where it rests on none. */
  readonly position: PositionRecord<I> | null
  /** What that stance hangs on; empty where it hangs on nothing. */
  readonly conditions: readonly Condition<I>[]
  /** Where it happened; null where no source says. */
  readonly event: EventRecord<I> | null
}

/**
 * Every response to a proposal, in order of the first day on which it can have been given: the steps of its history with
 * the records that they name, and the stances on it that no step names, each with its conditions; of one day, the steps
 * come first, as the history has them. What others say of an actor counts only where a step rests on it, unless `voice`
 * says so. For where it all left the proposal on a date, use `onTheTable`; for stances on its terms, `findPositions`.
 * Throws an UnknownIdError for a proposal that does not exist, an InvalidFilterError for an unknown key or term, a
 * RangeError for a day.
 *
 * @example
 * responsesTo('us-weapons-purchase').map(({ status, by, conditions }) => [status, by, conditions])
 */
export function responsesTo<I extends Ids = KnownIds>(
  proposal: NoInfer<I['proposal']>,
  options: ResponsesOptions = {},
  dataset: DatasetOf<I, 'proposals' | 'positions' | 'events' | 'retired'>,
): readonly ProposalResponse<I>[] {
  const { id, history } = checkedId('proposals', proposal, dataset) as ProposalRecord<I>
  const wanted = readFilter('responsesTo', options, { voice: { terms: termsOf(voices) } }, dataset)
  const heard = wanted.wanted('voice') ?? ownVoiceSet
  const positionsById = byId(dataset.positions)
  const eventsById = byId(dataset.events)
  const named = new Set<string | null>(history.map(({ position }) => position))
  const responses = [
    ...history.map(({ date, status, by, position, event }) => {
      const restsOn = positionsById.get(position) ?? null
      return { date, status, by, position: restsOn, event: eventsById.get(event) ?? null }
    }),
    ...dataset.positions
      .filter((position) => position.proposal === id && heard.has(position.voice) && !named.has(position.id))
      .map((position) => {
        const { date, actor, event } = position
        return { date, status: null, by: [actor], position, event: eventsById.get(event) ?? null }
      }),
  ]
  const within = responses.flatMap((response): readonly ProposalResponse<I>[] => {
    const certainty = certaintyIn(response.date, wanted.window)
    return certainty === null ? [] : [{ ...response, certainty, conditions: response.position?.conditions ?? [] }]
  })
  return deepFreeze(within.toSorted((a, b) => timeKey(a.date).sort - timeKey(b.date).sort))
}
