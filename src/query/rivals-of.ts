import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { FigureRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'
import { compareFigures, type FigureComparison } from './compare-figures.js'

/** A figure that counts the same thing as another, or that the curators have set beside it. */
export interface Rival<I extends Ids = KnownIds> extends FigureComparison {
  readonly figure: FigureRecord<I>
}

/**
 * The figures that stand beside a figure, each with whether the two contradict each other and why: all that count the
 * same thing, and those that the record itself relates to it, which may be incomparable; in order of the first day they
 * can have been claimed. For two figures, use `compareFigures`; for all that compete, `competingFigures`.
 * Throws an UnknownIdError for a figure that does not exist.
 *
 * @example
 * rivalsOf('2025-08-19-ukrainian-officials-killed').map(({ figure, verdict }) => [figure.id, verdict])
 */
export function rivalsOf<I extends Ids = KnownIds>(
  figure: NoInfer<I['figure']>,
  dataset: DatasetOf<I, 'figures' | 'retired'>,
): readonly Rival<I>[] {
  const { id, relations } = checkedId('figures', figure, dataset) as FigureRecord<I>
  const related = new Set(relations.map((relation) => relation.figure))
  return deepFreeze(
    dataset.figures
      .filter((other) => other.id !== id)
      .map((other) => ({ figure: other, ...compareFigures<I>(id, other.id, dataset) }))
      .filter((rival) => rival.verdict !== 'incomparable' || related.has(rival.figure.id)),
  )
}
