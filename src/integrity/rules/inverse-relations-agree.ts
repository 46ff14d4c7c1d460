import { eventRelationInverses } from '../../vocabulary/event.js'
import { figureRelationInverses } from '../../vocabulary/figure.js'
import { viewOf } from '../dataset-view.js'
import { defineRule, type Finding } from '../rule.js'

function missing(
  collection: 'events' | 'figures' | 'positions',
  id: string,
  pointer: string,
  type: string,
  other: string,
  inverse: string,
): Finding {
  return {
    collection,
    id,
    pointer,
    value: other,
    message: `"${id}" says ${type} "${other}", and "${other}" does not say ${inverse} "${id}"`,
    remedy: `add ${inverse} "${id}" to "${other}", or take this relation out`,
  }
}

/** A relation that has an inverse stands on both sides. */
export const inverseRelationsAgree = defineRule('inverse-relations-agree', function* (dataset) {
  const { events, figures, positions } = viewOf(dataset)
  for (const { id, relations } of dataset.events) {
    for (const [index, { type, event }] of relations.entries()) {
      const other = events.get(event)
      const inverse = eventRelationInverses[type]
      if (other === undefined || other.relations.some((one) => one.type === inverse && one.event === id)) continue
      yield missing('events', id, `/relations/${index}`, type, event, inverse)
    }
  }
  for (const { id, relations } of dataset.figures) {
    for (const [index, { type, figure }] of relations.entries()) {
      const other = figures.get(figure)
      const inverse = figureRelationInverses[type]
      if (other === undefined || other.relations.some((one) => one.type === inverse && one.figure === id)) continue
      yield missing('figures', id, `/relations/${index}`, type, figure, inverse)
    }
  }
  for (const { id, contradicts } of dataset.positions) {
    for (const [index, position] of contradicts.entries()) {
      const other = positions.get(position)
      if (other === undefined || other.contradicts.includes(id)) continue
      yield missing('positions', id, `/contradicts/${index}`, 'contradicts', position, 'contradicts')
    }
  }
})
