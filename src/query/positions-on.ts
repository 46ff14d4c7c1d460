import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { type Combination, Part, type Reading } from '../filter/part.js'
import { levelFor } from '../filter/posting-for.js'
import type { Posting } from '../postings/posting.js'
import { following, type Level } from '../postings/tuple-index.js'

type Position = PositionRecord<Ids>

const optionPart = /* @__PURE__ */ new Part<Position>({ keysOf: ({ option }) => [[option]] })
const byActor = /* @__PURE__ */ withOption({ keysOf: ({ actor }) => [[actor]] })
const bySpeaker = /* @__PURE__ */ withOption({
  keysOf: ({ actor, onBehalfOf }) =>
    onBehalfOf === null || onBehalfOf === actor ? [[actor]] : [[actor], [onBehalfOf]],
})

function withOption(reading: Reading<Position>): Combination<Position> {
  return new Part(reading).alone.with(optionPart)
}

/**
 * The positions of an actor on an option; where those on behalf of an actor count as its own, these as well. Undefined
 * where there is none.
 *
 * @example
 * positionsOn('russia', 'territory/cede-donetsk', false, dataset)?.all
 */
export function positionsOn<I extends Ids>(
  actor: I['actor'],
  option: I['option'],
  onBehalf: boolean,
  dataset: DatasetOf<I, 'positions'>,
): Posting<PositionRecord<I>> | undefined {
  const spoken = following(positionsByActor(onBehalf, dataset), actor)
  // An option is the last of both keys.
  return spoken && (following(spoken as Level<PositionRecord<I>>, option) as Posting<PositionRecord<I>> | undefined)
}

/**
 * All that has been said, by actor and then by option.
 *
 * @example
 * positionsByActor(false, dataset)['russia']
 */
export function positionsByActor<I extends Ids>(
  onBehalf: boolean,
  dataset: DatasetOf<I, 'positions'>,
): Level<PositionRecord<I>> {
  return levelFor<PositionRecord<I>>(dataset.positions, onBehalf ? bySpeaker : byActor, dataset)
}
