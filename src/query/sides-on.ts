import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { polarities, voices } from '../vocabulary/position.js'
import { checkedId } from './checked-id.js'
import { latestPositions } from './latest-positions.js'
import { ownVoices } from './own-voices.js'
import { readFilter } from './read-filter.js'
import type { StanceOptions } from './stance-of.js'
import { termsOf } from './terms-of.js'

/** Who is for an option, neither for nor against it, and against it: the latest positions of each actor. */
export interface Sides<I extends Ids = KnownIds> {
  readonly for: readonly PositionRecord<I>[]
  readonly neither: readonly PositionRecord<I>[]
  readonly against: readonly PositionRecord<I>[]
}

/**
 * Who is for an option, who against it and who neither, each actor by its latest positions as of a day; an actor whose
 * latest positions stand on two sides is on both. Conditions are left on the positions. What others say of an actor does
 * not count unless `voice` says so. For one actor, use `stanceOf`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * sidesOn('territory/cede-donetsk').against.map(({ actor }) => actor) // ['volodymyr-zelenskyy']
 */
export function sidesOn<I extends Ids = KnownIds>(
  option: NoInfer<I['option']>,
  options: Omit<StanceOptions, 'onBehalf'> = {},
  dataset: DatasetOf<I, 'positions' | 'issues' | 'retired'>,
): Sides<I> {
  checkedId('options', option, dataset)
  const wanted = readFilter('sidesOn', options, { voice: { terms: termsOf(voices) } }, dataset, 'upTo')
  const heard = wanted.wanted('voice') ?? new Set<unknown>(ownVoices)
  const counted = dataset.positions.filter(({ voice, date }) => heard.has(voice) && wanted.admitsDate(date))
  const byActor = new Map<I['actor'], PositionRecord<I>[]>()
  for (const position of counted) {
    if (position.option !== option) continue
    byActor.set(position.actor, [...(byActor.get(position.actor) ?? []), position])
  }
  const latest = [...byActor.values()].flatMap((some) => latestPositions(some, counted))
  const side = (polarity: number) => latest.filter(({ stance }) => polarities[stance] === polarity)
  return { for: side(1), neither: side(0), against: side(-1) }
}
