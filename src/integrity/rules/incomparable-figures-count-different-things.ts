import { countDifference } from '../../semantics/count-difference.js'
import { relatedFigures } from '../related-figures.js'
import { defineRule } from '../rule.js'

/** Figures that cannot be compared count different things, or do not say what they count. */
export const incomparableFiguresCountDifferentThings = defineRule(
  'incomparable-figures-count-different-things',
  function* (dataset) {
    for (const { one, other, pointer } of relatedFigures(dataset, 'incomparable-with')) {
      if (countDifference(one, other) !== null) continue
      yield {
        collection: 'figures',
        id: one.id,
        pointer,
        value: other.id,
        message: `"${one.id}" and "${other.id}" have the same measure, unit, stage and scope and can be compared`,
        remedy: 'write confirms or contradicts on both, or tell the scopes apart',
      }
    }
  },
)
