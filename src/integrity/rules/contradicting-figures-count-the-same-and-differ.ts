import { countDifference } from '../../semantics/count-difference.js'
import { areDisjoint, figureRange } from '../../semantics/figure-range.js'
import { relatedFigures } from '../related-figures.js'
import { defineRule } from '../rule.js'

/** Figures contradict one another where they count the same thing and no number fits both. */
export const contradictingFiguresCountTheSameAndDiffer = defineRule(
  'contradicting-figures-count-the-same-and-differ',
  function* (dataset) {
    for (const { one, other, pointer } of relatedFigures(dataset, 'contradicts')) {
      const difference = countDifference(one, other)
      const found =
        difference !== null
          ? {
              message: `"${one.id}" and "${other.id}" cannot contradict one another: ${difference}`,
              remedy: 'write incomparable-with on both, or mend what they are said to count',
            }
          : !areDisjoint(figureRange(one.value), figureRange(other.value))
            ? {
                message: `a number fits both "${one.id}" and "${other.id}": they do not contradict`,
                remedy: 'write confirms on both, or take the relation out',
              }
            : null
      if (found !== null) yield { collection: 'figures', id: one.id, pointer, value: other.id, ...found }
    }
  },
)
