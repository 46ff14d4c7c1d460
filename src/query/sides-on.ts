import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { type Combination, Part } from '../filter/part.js'
import { levelFor } from '../filter/posting-for.js'
import { readStanceOptions, type StanceOptions } from '../filter/stance-options.js'
import { Posting } from '../postings/posting.js'
import { following } from '../postings/tuple-index.js'
import { fallsIn } from '../postings/window.js'
import { polarities } from '../vocabulary/position.js'
import { latestPositions } from './latest-positions.js'

/** Who is for an option, neither for nor against it, and against it: the latest positions of each actor. */
export interface Sides<I extends Ids = KnownIds> {
  readonly for: readonly PositionRecord<I>[]
  readonly neither: readonly PositionRecord<I>[]
  readonly against: readonly PositionRecord<I>[]
  /** Those of all three that were merely possibly taken by the day; none unless `within` is `possibly`. */
  readonly possible: readonly PositionRecord<I>[]
}

type Position = PositionRecord<Ids>

const byOption: Combination<Position> = /* @__PURE__ */ (() =>
  new Part<Position>({ keysOf: ({ option }) => [[option]] }).alone.with(
    new Part({ keysOf: ({ actor }) => [[actor]] }),
  ))()

/**
 * Who is for an option, who against it and who neither, each actor by its latest positions as of a day, actors in the
 * order in which they first spoke of it; an actor whose latest positions stand on two sides is on both. Conditions are
 * left on the positions. What was surely said by the day counts; with `within: 'possibly'` also what may have been. What
 * others say of an actor does not count unless `voice` says so. For one actor, use `stanceOf`; for several options,
 * `stanceMatrix`.
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
  const { window, heard } = readStanceOptions('sidesOn', options, ['voice', 'asOf', 'within'])
  const byActor = following(levelFor<PositionRecord<I>>(dataset.positions, byOption, dataset), option)
  if (byActor === undefined) checkedId('options', option, dataset)
  const spoken = Object.values(byActor ?? {}).filter((posting) => posting instanceof Posting)
  const latest = spoken
    .toSorted((a, b) => a.start - b.start)
    .flatMap((posting) => latestPositions(posting, window, heard, dataset.positions))
  const side = (polarity: number) => latest.filter(({ stance }) => polarities[stance] === polarity)
  const possible = latest.filter(({ date }) => !fallsIn(date, { ...window, surely: true }))
  return deepFreeze({ for: side(1), neither: side(0), against: side(-1), possible })
}
