import { defineRule } from '../rule.js'

const ahead: readonly string[] = ['planned', 'expected', 'proposed']
const fates: readonly string[] = ['realised-by', 'replaced-by']

/** A planned event names what became of it, or says openly that this is not known. */
export const plannedEventsAreTiedToWhatBecameOfThem = defineRule(
  'planned-events-are-tied-to-what-became-of-them',
  function* ({ events }) {
    for (const { id, status, relations, outcome } of events) {
      if (!ahead.includes(status) || outcome?.result === 'unknown') continue
      if (relations.some(({ type }) => fates.includes(type))) continue
      yield {
        collection: 'events',
        id,
        pointer: '/outcome',
        value: outcome,
        message: `the event is ${status}, and nothing says what became of it`,
        remedy: 'add realised-by or replaced-by, or the outcome { "result": "unknown" }',
      }
    }
  },
)
