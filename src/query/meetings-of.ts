import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord, Participant, TalkEvent } from '../dataset/record-types.js'
import { talkTypes } from '../vocabulary/event-types.js'
import { checkedId } from './checked-id.js'
import { InvalidFilterError } from './invalid-filter-error.js'

const BESIDE: readonly Participant['role'][] = ['subject', 'reporter']

const isTalk = <I extends Ids>(event: EventRecord<I>): event is TalkEvent<I> => Object.hasOwn(talkTypes, event.type)

/**
 * The talks that were held and in which every one of the actors took part, in order of time: who was merely expected,
 * invited, spoken of or reporting does not count. A person counts for itself, not for its state: ask for both. For
 * events of any kind and status that name an actor, use `findEvents`.
 * Throws an UnknownIdError for an actor that does not exist, an InvalidFilterError where none is given.
 *
 * @example
 * meetingsOf(['volodymyr-zelenskyy', 'vladimir-putin']) // []
 */
export function meetingsOf<I extends Ids = KnownIds>(
  actors: readonly [NoInfer<I['actor']>, ...NoInfer<I['actor']>[]],
  dataset: DatasetOf<I, 'events' | 'actors' | 'retired'>,
): readonly TalkEvent<I>[] {
  const given: unknown = actors
  if (!Array.isArray(given) || given.length === 0) {
    const remedy = "name at least one actor, as a list: meetingsOf(['a', 'b'])"
    throw new InvalidFilterError('meetingsOf', 'actors', given, null, remedy)
  }
  for (const actor of given) checkedId('actors', actor, dataset)
  return dataset.events
    .filter(isTalk)
    .filter(
      ({ status, participants }) =>
        status === 'held' &&
        actors.every((wanted) =>
          participants.some(
            ({ actor, role, attendance }) => actor === wanted && attendance === 'confirmed' && !BESIDE.includes(role),
          ),
        ),
    )
}
