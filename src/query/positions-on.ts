import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import type { Part } from '../filter/fields.js'
import { levelFor, postingFor } from '../filter/posting-for.js'
import type { Posting } from '../postings/posting.js'
import type { Level } from '../postings/tuple-index.js'

type Position = PositionRecord<Ids>

const actorPart: Part<Position> = { keysOf: ({ actor }) => [[actor]] }
const speakerPart: Part<Position> = {
  keysOf: ({ actor, onBehalfOf }) =>
    onBehalfOf === null || onBehalfOf === actor ? [[actor]] : [[actor], [onBehalfOf]],
}
const optionPart: Part<Position> = { keysOf: ({ option }) => [[option]] }
const byActor = [actorPart, optionPart]
const bySpeaker = [speakerPart, optionPart]

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
  const parts: readonly Part<PositionRecord<I>>[] = onBehalf ? bySpeaker : byActor
  return postingFor(dataset.positions, parts, [actor, option], true, dataset)
}

/**
 * All that has been said, by actor and then by option.
 *
 * @example
 * positionsByActor(false, dataset).get('russia')
 */
export function positionsByActor<I extends Ids>(
  onBehalf: boolean,
  dataset: DatasetOf<I, 'positions'>,
): Level<PositionRecord<I>> {
  return levelFor<PositionRecord<I>>(dataset.positions, onBehalf ? bySpeaker : byActor, dataset)
}
