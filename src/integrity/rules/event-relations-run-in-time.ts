import { type BoundedDate, isBefore } from '../../semantics/date-bounds.js'
import type { eventRelations } from '../../vocabulary/event.js'
import { viewOf } from '../dataset-view.js'
import { dateText } from '../date-text.js'
import { mayMeet } from '../may-meet.js'
import { defineRule } from '../rule.js'

type Holds = (one: BoundedDate, other: BoundedDate) => boolean

const notBefore: Holds = (one, other) => isBefore(one, other) !== 'yes'
const notAfter: Holds = (one, other) => isBefore(other, one) !== 'yes'

/** What each relation asks of the dates; its inverse is judged on the other side. */
const demands: Partial<Record<keyof typeof eventRelations, { readonly holds: Holds; readonly words: string }>> = {
  'part-of': { holds: mayMeet, words: 'lies within it' },
  realises: { holds: mayMeet, words: 'is what became of it, and so falls on a day it could fall on' },
  'may-be-same-as': { holds: mayMeet, words: 'may be the same' },
  follows: { holds: notBefore, words: 'comes after it' },
  'responds-to': { holds: notBefore, words: 'answers it' },
  violates: { holds: notBefore, words: 'goes against what it had established' },
  prepares: { holds: notAfter, words: 'makes it possible' },
  announces: { holds: notAfter, words: 'makes it known in advance' },
}

/** The dates of related events do not rule the relation out. */
export const eventRelationsRunInTime = defineRule('event-relations-run-in-time', function* (dataset) {
  const { events } = viewOf(dataset)
  for (const { id, date, relations } of dataset.events) {
    for (const [index, { type, event }] of relations.entries()) {
      const other = events.get(event)
      const demand = demands[type]
      if (other === undefined || demand === undefined || demand.holds(date, other.date)) continue
      yield {
        collection: 'events',
        id,
        pointer: `/relations/${index}`,
        value: event,
        message: `on ${dateText(date)} it ${type} "${event}" on ${dateText(other.date)}: an event that ${type} another ${demand.words}`,
        remedy:
          type === 'realises'
            ? 'mend a date, or say replaces where another took its place'
            : 'mend a date, or the relation',
      }
    }
  }
})
