import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import type { Level } from '../postings/tuple-index.js'
import type { Part } from './fields.js'
import { indexFor } from './index-for.js'

type Position = PositionRecord<Ids>

const actor: Part<Position> = { keysOf: (position) => [[position.actor]] }
const speaker: Part<Position> = {
  keysOf: (position) =>
    position.onBehalfOf === null || position.onBehalfOf === position.actor
      ? [[position.actor]]
      : [[position.actor], [position.onBehalfOf]],
}
const option: Part<Position> = { keysOf: (position) => [[position.option]] }
const byActor = [actor, option]
const bySpeaker = [speaker, option]

/**
 * The positions by actor and then by option; where those on behalf of an actor count as its own, under both.
 *
 * @example
 * at(stanceIndex(false, dataset), ['russia', 'territory/cede-donetsk'])
 */
export function stanceIndex<I extends Ids>(
  onBehalf: boolean,
  dataset: DatasetOf<I, 'positions'>,
): Level<PositionRecord<I>> {
  return indexFor<PositionRecord<I>>(dataset.positions, onBehalf ? bySpeaker : byActor, true, dataset)
}
