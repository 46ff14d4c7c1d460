import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { readStanceOptions, type StanceOptions, stanceKeys } from '../filter/stance-options.js'
import type { Certainty, Found } from '../filter/time-filter.js'
import { withPossible } from '../filter/with-possible.js'
import { fallsIn } from '../postings/window.js'
import { latestPositions } from './latest-positions.js'
import { positionsOn } from './positions-on.js'

type Position = PositionRecord<Ids>

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([])

/**
 * Where an actor stands on an option as of a day: its latest positions, several where it cannot be told which came
 * last, without those superseded; [] where it has taken none that counts. What was surely taken by the day counts; with
 * `within: 'possibly'` also what may have been, and `possible` of the answer has those. What others say of the actor
 * does not count unless `voice` says so, nor do its representatives unless `onBehalf` does. For all its positions, use
 * `findPositions` or `stanceHistory`; for all actors, `sidesOn` or `stanceMatrix`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * stanceOf('vladimir-putin', 'ceasefire/general-ceasefire', { asOf: '2025-08-16' }).map(({ stance }) => stance) // ['rejects']
 */
export function stanceOf<I extends Ids = KnownIds, const W extends Certainty = 'certainly'>(
  actor: NoInfer<I['actor']>,
  option: NoInfer<I['option']>,
  options: StanceOptions<W> = {},
  dataset: DatasetOf<I, 'positions' | 'actors' | 'issues' | 'retired'>,
): Found<PositionRecord<I>, W> {
  const { window, heard, onBehalf } = readStanceOptions('stanceOf', options, stanceKeys)
  const posting = positionsOn<I>(actor, option, onBehalf, dataset)
  // Where an actor has spoken on an option, both exist.
  if (posting === undefined) {
    checkedId('actors', actor, dataset)
    checkedId('options', option, dataset)
  }
  const answer = posting === undefined ? NONE : latestPositions(posting, window, heard, dataset.positions)
  if (window.surely) return answer as Found<PositionRecord<I>, W>
  const isSure = ({ date }: Position) => fallsIn(date, { ...window, surely: true })
  return withPossible(answer, isSure) as Found<PositionRecord<I>, W>
}
