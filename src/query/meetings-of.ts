import { actors as allActors } from '../dataset/actors.js'
import type { DatasetOf } from '../dataset/dataset-of.js'
import { events } from '../dataset/events.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import { ofRelease } from '../dataset/of-release.js'
import type { EventRecord, Participant, TalkEvent } from '../dataset/record-types.js'
import { retired } from '../dataset/retired.js'
import { talkTypes } from '../vocabulary/event-types.js'
import { checkedId } from './checked-id.js'
import { InvalidFilterError } from './invalid-filter-error.js'

type Needed = 'events' | 'actors' | 'retired'
type Asked = DatasetOf<Ids, Needed>

const BESIDE: readonly Participant['role'][] = ['subject', 'reporter']

const isTalk = <I extends Ids>(event: EventRecord<I>): event is TalkEvent<I> => Object.hasOwn(talkTypes, event.type)

/**
 * The talks that were held and in which every one of the actors took part, in order of time: who was merely expected,
 * invited, spoken of or reporting does not count. A person counts for itself, not for its state: ask for both. For
 * events of any kind and status that name an actor, use `timeline`. With a dataset of your own, give the actors as a
 * list: `meetingsOf(['a', 'b'], mine)`.
 * Throws an UnknownIdError for an actor that does not exist, an InvalidFilterError where none is given.
 *
 * @example
 * meetingsOf('volodymyr-zelenskyy', 'vladimir-putin') // []
 */
export function meetingsOf(
  actor: KnownIds['actor'],
  ...others: readonly KnownIds['actor'][]
): readonly TalkEvent<KnownIds>[]
export function meetingsOf<I extends Ids = KnownIds>(
  actors: readonly [NoInfer<I['actor']>, ...NoInfer<I['actor']>[]],
  dataset?: DatasetOf<I, Needed>,
): readonly TalkEvent<I>[]
export function meetingsOf(
  first: string | readonly string[] | undefined,
  second?: string | Asked,
  ...others: readonly string[]
): readonly TalkEvent<Ids>[] {
  const dataset = typeof second === 'object' ? second : ofRelease<Ids, Needed>({ events, actors: allActors, retired })
  const rest = typeof second === 'string' ? [second, ...others] : []
  const actors = first === undefined ? [] : [first, ...rest].flat()
  if (actors.length === 0) {
    throw new InvalidFilterError(
      'meetingsOf',
      'actors',
      actors,
      null,
      'there is no actor to ask for: name at least one',
    )
  }
  const unlisted: unknown = actors.slice(1).find((actor) => typeof actor === 'object' && actor !== null)
  if (unlisted !== undefined) {
    const remedy = "before a dataset give the actors as a list: meetingsOf(['a', 'b'], dataset)"
    throw new InvalidFilterError('meetingsOf', 'actors', unlisted, null, remedy)
  }
  for (const actor of actors) checkedId('actors', actor, dataset)
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
