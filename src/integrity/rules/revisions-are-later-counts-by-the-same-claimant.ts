import { isBefore } from '../../semantics/date-bounds.js'
import { dateText } from '../date-text.js'
import { relatedFigures } from '../related-figures.js'
import { defineRule } from '../rule.js'

/** A figure revises an earlier one of the same claimant and measure. */
export const revisionsAreLaterCountsByTheSameClaimant = defineRule(
  'revisions-are-later-counts-by-the-same-claimant',
  function* (dataset) {
    for (const { one, other, pointer } of relatedFigures(dataset, 'revises')) {
      const finding = (message: string, remedy: string) => {
        return { collection: 'figures' as const, id: one.id, pointer, value: other.id, message, remedy }
      }
      if (one.claimant !== other.claimant || one.measure !== other.measure) {
        const message = `"${one.id}" (${one.claimant}, ${one.measure}) cannot revise "${other.id}" (${other.claimant}, ${other.measure})`
        yield finding(
          message,
          'a claimant revises a count of their own; write contradicts or incomparable-with on both',
        )
      }
      if (isBefore(one.date, other.date) === 'yes') {
        const message = `"${one.id}" of ${dateText(one.date)} revises "${other.id}" of ${dateText(other.date)}`
        yield finding(message, 'exchange revises and revised-by, or mend a date')
      }
    }
  },
)
