import type { eventStatuses, outcomeResults } from '../../vocabulary/event.js'
import { defineRule } from '../rule.js'

type Result = keyof typeof outcomeResults

const ahead: readonly Result[] = ['unknown']
const off: readonly Result[] = ['unknown', 'declined', 'other']

/** The results that an event can have that did not take place; one without an entry can have any. */
const results: Partial<Record<keyof typeof eventStatuses, readonly Result[]>> = {
  planned: ahead,
  expected: ahead,
  proposed: ahead,
  declined: off,
  cancelled: off,
  postponed: off,
}

/** An event that has not taken place has nobody who took part, and nothing that came of it. */
export const plannedEventsDoNotCountAsHeld = defineRule('planned-events-do-not-count-as-held', function* ({ events }) {
  for (const { id, status, participants, outcome } of events) {
    const possible = results[status]
    if (possible === undefined) continue
    for (const [index, { actor, attendance }] of participants.entries()) {
      if (attendance !== 'confirmed' && attendance !== 'absent') continue
      yield {
        collection: 'events',
        id,
        pointer: `/participants/${index}/attendance`,
        value: attendance,
        message: `the event is ${status}, and "${actor}" is ${attendance}`,
        remedy: 'write expected, invited or declined, or mend the status',
      }
    }
    if (outcome !== null && !possible.includes(outcome.result)) {
      yield {
        collection: 'events',
        id,
        pointer: '/outcome/result',
        value: outcome.result,
        message: `the event is ${status}, and its result is ${outcome.result}`,
        remedy: `write ${possible.join(' or ')}, or put the result on the event that was held`,
      }
    }
  }
})
