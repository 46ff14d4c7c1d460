import { countDifference } from '../../semantics/count-difference.js'
import { areDisjoint, figureRange } from '../../semantics/figure-range.js'
import { relatedFigures } from '../related-figures.js'
import { defineRule } from '../rule.js'

/** Figures confirm one another where they count the same thing and a number fits both. */
export const confirmingFiguresCountTheSameAndAgree = defineRule(
  'confirming-figures-count-the-same-and-agree',
  function* (dataset) {
    for (const { one, other, pointer } of relatedFigures(dataset, 'confirms')) {
      const difference = countDifference(one, other)
      const found =
        difference !== null
          ? {
              message: `"${one.id}" and "${other.id}" cannot confirm one another: ${difference}`,
              remedy: 'write incomparable-with on both, or mend what they are said to count',
            }
          : areDisjoint(figureRange(one.value), figureRange(other.value))
            ? { message: `no number fits both "${one.id}" and "${other.id}"`, remedy: 'write contradicts on both' }
            : null
      if (found !== null) yield { collection: 'figures', id: one.id, pointer, value: other.id, ...found }
    }
  },
)
