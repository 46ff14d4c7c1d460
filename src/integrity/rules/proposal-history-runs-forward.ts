import { isBefore } from '../../semantics/date-bounds.js'
import { dateText } from '../date-text.js'
import { defineRule } from '../rule.js'

/** The steps of a proposal stand in order of time, none before the proposal itself. */
export const proposalHistoryRunsForward = defineRule('proposal-history-runs-forward', function* ({ proposals }) {
  for (const { id, date, history } of proposals) {
    for (const [index, step] of history.entries()) {
      const finding = (message: string, remedy: string) => ({
        collection: 'proposals' as const,
        id,
        pointer: `/history/${index}/date`,
        value: step.date.edtf,
        message,
        remedy,
      })
      if (isBefore(step.date, date) === 'yes') {
        const message = `${step.status} on ${dateText(step.date)}, before the proposal of ${dateText(date)}`
        yield finding(message, 'date the proposal from its first step, or mend the step')
      }
      const later = history.slice(0, index).find((earlier) => isBefore(step.date, earlier.date) === 'yes')
      if (later !== undefined) {
        const message = `${step.status} on ${dateText(step.date)} stands after ${later.status} on ${dateText(later.date)}`
        yield finding(message, 'put the steps in order of time')
      }
    }
  }
})
