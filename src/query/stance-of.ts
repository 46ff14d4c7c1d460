import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { voices } from '../vocabulary/position.js'
import { checkedId } from './checked-id.js'
import { latestPositions } from './latest-positions.js'
import { ownVoices } from './own-voices.js'
import { readFilter } from './read-filter.js'
import { termsOf } from './terms-of.js'
import type { AsOf, OneOrMore } from './time-filter.js'

/** Which positions count as an actor's stance. */
export interface StanceOptions extends AsOf {
  /** Through whose words; `ownVoices` where it is left out. */
  readonly voice?: OneOrMore<PositionRecord['voice']> | undefined
  /** Whether what others said on behalf of the actor counts as well. */
  readonly onBehalf?: boolean | undefined
}

/**
 * Where an actor stands on an option as of a day: its latest positions, several where it cannot be told which came
 * last, without those superseded; [] where it has taken none that counts. What others say of the actor does not count
 * unless `voice` says so, nor do its representatives unless `onBehalf` does. For all its positions, use
 * `findPositions`; for all actors, `sidesOn`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * stanceOf('vladimir-putin', 'ceasefire/general-ceasefire', { asOf: '2025-08-15' }).map(({ stance }) => stance) // ['rejects']
 */
export function stanceOf<I extends Ids = KnownIds>(
  actor: NoInfer<I['actor']>,
  option: NoInfer<I['option']>,
  options: StanceOptions = {},
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'retired'>,
): readonly PositionRecord<I>[] {
  checkedId('actors', actor, dataset)
  checkedId('options', option, dataset)
  const wanted = readFilter(
    'stanceOf',
    options,
    { voice: { terms: termsOf(voices) }, onBehalf: { terms: [true, false] } },
    dataset,
    'upTo',
  )
  const heard = wanted.wanted('voice') ?? new Set<unknown>(ownVoices)
  const counted = dataset.positions.filter(({ voice, date }) => heard.has(voice) && wanted.admitsDate(date))
  const speaks = (position: PositionRecord<I>) =>
    position.actor === actor || (wanted.wanted('onBehalf')?.has(true) === true && position.onBehalfOf === actor)
  return latestPositions(
    counted.filter((position) => position.option === option && speaks(position)),
    counted,
  )
}
