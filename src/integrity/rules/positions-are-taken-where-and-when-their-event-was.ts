import { viewOf } from '../dataset-view.js'
import { dateText } from '../date-text.js'
import { mayMeet } from '../may-meet.js'
import { defineRule } from '../rule.js'

/** A stance taken at an event was taken while it can have been going on, and at one that took place. */
export const positionsAreTakenWhereAndWhenTheirEventWas = defineRule(
  'positions-are-taken-where-and-when-their-event-was',
  function* (dataset) {
    const { events } = viewOf(dataset)
    for (const { id, date, event } of dataset.positions) {
      const where = events.get(event ?? '')
      if (where === undefined) continue
      const finding = (message: string, remedy: string) => {
        return { collection: 'positions' as const, id, pointer: '/event', value: event, message, remedy }
      }
      if (where.status !== 'held' && where.status !== 'unconfirmed') {
        const message = `"${event}" is ${where.status}: no stance was taken there`
        yield finding(message, 'name the event at which it was said, or write null')
      }
      if (!mayMeet(date, where.date)) {
        const message = `the stance is of ${dateText(date)}, "${event}" of ${dateText(where.date)}`
        yield finding(message, 'mend a date, or name the event at which it was said')
      }
    }
  },
)
