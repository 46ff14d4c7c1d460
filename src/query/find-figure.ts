import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { recordsById } from '../filter/records-by-id.js'

/**
 * The figure whose id is the text, or undefined where there is none. For an id that has to exist, use `getFigure`, which
 * knows every id by its type.
 *
 * @example
 * findFigure('no-such-figure') // undefined
 */
export function findFigure<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'figures'>,
): FigureRecord<I> | undefined {
  return recordsById('figures', dataset).get(text) as FigureRecord<I> | undefined
}
