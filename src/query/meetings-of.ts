import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord, TalkEvent } from '../dataset/record-types.js'
import { InvalidFilterError } from '../filter/invalid-filter-error.js'
import { select } from '../filter/select.js'
import { shown } from '../semantics/shown.js'
import { eventFields } from './find-events.js'
import { isAmongThem, isTalk } from './took-part.js'

/**
 * The talks that were held and in which every one of the actors took part, in order of time: who was merely expected,
 * invited, spoken of or reporting does not count. A person counts for itself, not for its state: ask for both. For who
 * met whom, use `contacts`; for events of any kind and status that name an actor, `findEvents`.
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
  if (!Array.isArray(given)) {
    const remedy = `actors is ${shown(given)}: give the actors as a list, such as ['donald-trump', 'vladimir-putin']`
    throw new InvalidFilterError('meetingsOf', 'actors', given, null, remedy)
  }
  if (given.length === 0) {
    const remedy = 'there is no actor to ask for: name at least one'
    throw new InvalidFilterError('meetingsOf', 'actors', given, null, remedy)
  }
  const asked = select(
    'meetingsOf',
    dataset.events,
    eventFields,
    { status: 'held', participant: { all: given } },
    dataset,
  )
  const speak = ({ participants }: EventRecord<I>) =>
    actors.every((wanted) =>
      participants.some((one) => one.actor === wanted && one.attendance === 'confirmed' && isAmongThem(one)),
    )
  return deepFreeze((asked as readonly EventRecord<I>[]).filter(isTalk).filter(speak))
}
