import { defineRule } from '../rule.js'

/** An event that was held has somebody who took part; one that was declined has somebody who declined. */
export const attendanceFitsTheStatus = defineRule('attendance-fits-the-status', function* ({ events }) {
  for (const { id, status, participants } of events) {
    const wanted = status === 'held' ? 'confirmed' : status === 'declined' ? 'declined' : null
    if (wanted === null || participants.some(({ attendance }) => attendance === wanted)) continue
    yield {
      collection: 'events',
      id,
      pointer: '/participants',
      value: participants.map(({ attendance }) => attendance),
      message: `the event is ${status}, and the attendance of nobody is ${wanted}`,
      remedy: `write ${wanted} for whom the sources say it of, or mend the status`,
    }
  }
})
