import type { figureRelations } from '../vocabulary/figure.js'
import type { IntegrityDataset, IntegrityRecord } from './dataset.js'
import { viewOf } from './dataset-view.js'

/** Two figures that a relation joins, and where it stands. */
export interface RelatedFigures {
  readonly one: IntegrityRecord<'figures'>
  readonly other: IntegrityRecord<'figures'>
  readonly pointer: string
}

/**
 * Every two figures that a relation of the type joins.
 *
 * @example
 * relatedFigures(dataset, 'contradicts')
 */
export function relatedFigures(dataset: IntegrityDataset, type: keyof typeof figureRelations): RelatedFigures[] {
  const { figures } = viewOf(dataset)
  return dataset.figures.flatMap((one) =>
    one.relations.flatMap((relation, index) => {
      const other = figures.get(relation.figure)
      return relation.type === type && other !== undefined ? [{ one, other, pointer: `/relations/${index}` }] : []
    }),
  )
}
