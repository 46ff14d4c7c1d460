import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

/**
 * The figure with the id. For text that may be no id, use `findFigure`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getFigure('2025-08-19-ktnv-drones-launched').value
 */
export function getFigure<I extends Ids = KnownIds>(
  id: NoInfer<I['figure']>,
  dataset: DatasetOf<I, 'figures' | 'retired'>,
): FigureRecord<I> {
  return checkedId('figures', id, dataset) as FigureRecord<I>
}
