import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { byId } from '../filter/by-id.js'
import { type AnswerCertainty, certaintyIn } from '../filter/certainty-in.js'
import { checkedId } from '../filter/checked-id.js'
import { readFilter } from '../filter/read-filter.js'
import { ownVoiceSet } from '../filter/stance-options.js'
import { sharedFields } from '../filter/stances-filter.js'
import type { OneOrMore, TimeFilter } from '../filter/time-filter.js'
import { polarities } from '../vocabulary/position.js'
import { changeBetween } from './change-between.js'
import { inSequence } from './in-sequence.js'
import type { Polarity } from './polarities-of.js'
import { positionsOn } from './positions-on.js'

/** Which positions of an actor on an option. */
export interface StanceHistoryOptions extends TimeFilter {
  /** Through whose words; `ownVoices` where it is left out. */
  readonly voice?: OneOrMore<PositionRecord['voice']> | undefined
  /** Whether what others said on behalf of the actor counts as well. */
  readonly onBehalf?: boolean | undefined
}

/**
 * What a position is to the one before: the `first`; `reversed`, from for to against or back; `reaffirmed`, on the same
 * side and by its own record a repetition of an earlier one; `repeated`, the same stance; `changed`, any other.
 */
export type StanceChangeKind = 'first' | 'reversed' | 'reaffirmed' | 'repeated' | 'changed'

/** One position in the history of a stance. */
export interface StanceStep<I extends Ids = KnownIds> {
  readonly position: PositionRecord<I>
  /** For (1), neither (0) or against (-1). */
  readonly polarity: Polarity
  /** What it is to the one before. */
  readonly change: StanceChangeKind
  /** The one before, within the days asked for or not; null where there is none. */
  readonly before: PositionRecord<I> | null
  /** Whether it can be told from the dates that this is the one before; `possible` where another order would do as well. */
  readonly order: AnswerCertainty
  /** Whether it was surely taken within the days asked for. */
  readonly certainty: AnswerCertainty
  /** The position that it replaces, on whatever option; null where its record names none. */
  readonly supersedes: PositionRecord<I> | null
  /** The position that it repeats, of this actor or of whom it speaks for; null where its record names none. */
  readonly reaffirms: PositionRecord<I> | null
  /** The positions that do not fit with it, on whatever option. */
  readonly contradicts: readonly PositionRecord<I>[]
}

/**
 * Every position of an actor on an option with what it is to the one before, by the first day they can have been taken,
 * none before one that it supersedes or reaffirms. A step is what it is in the whole history: days that are asked for leave
 * out steps and change none. What others say of the actor does not count unless `voice` says so, nor do its
 * representatives unless `onBehalf` does. For where it stands in the end, use `stanceOf`; for what changed between two
 * days, `stanceChanges`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * stanceHistory('volodymyr-zelenskyy', 'military-aid/us-weapons-purchase').map(({ position, change }) => [position.stance, change]) // [['proposes', 'first'], ['supports', 'changed']]
 */
export function stanceHistory<I extends Ids = KnownIds>(
  actor: NoInfer<I['actor']>,
  option: NoInfer<I['option']>,
  options: StanceHistoryOptions = {},
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'retired'>,
): readonly StanceStep<I>[] {
  checkedId('actors', actor, dataset)
  checkedId('options', option, dataset)
  const { voice, onBehalf } = sharedFields
  const { wanted, window } = readFilter('stanceHistory', options, { voice, onBehalf }, dataset)
  const heard = wanted('voice') ?? ownVoiceSet
  const posting = positionsOn<I>(actor, option, wanted('onBehalf')?.has(true) === true, dataset)
  const said = posting?.all.filter((position) => heard.has(position.voice)) ?? []
  const inHistory = new Set(said.map(({ id }) => id))
  const all = byId(dataset.positions)
  const changeOf = (position: PositionRecord<I>, before: PositionRecord<I> | null): StanceChangeKind => {
    if (before === null) return 'first'
    const staysOn = polarities[position.stance] === polarities[before.stance]
    if (staysOn && position.reaffirms !== null && inHistory.has(position.reaffirms)) return 'reaffirmed'
    const change = changeBetween([before], [position])
    return change === 'reversed' ? change : change === null ? 'repeated' : 'changed'
  }
  const steps = inSequence(said).flatMap(({ position, before, order }): readonly StanceStep<I>[] => {
    const certainty = certaintyIn(position.date, window)
    if (certainty === null) return []
    return [
      {
        position,
        polarity: polarities[position.stance],
        change: changeOf(position, before),
        before,
        order,
        certainty,
        supersedes: all.get(position.supersedes) ?? null,
        reaffirms: all.get(position.reaffirms) ?? null,
        contradicts: position.contradicts.flatMap((id) => all.get(id) ?? []),
      },
    ]
  })
  return deepFreeze(steps)
}
