import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'

const plans: readonly string[] = ['planned', 'expected', 'proposed', 'postponed']
const fates: readonly string[] = ['held', 'unconfirmed', 'declined', 'cancelled']
const tookPlace: readonly string[] = ['held', 'unconfirmed']

/** What is realised was a plan, by an event whose fate is known; what is replaced did not take place. */
export const plansAreRealisedByWhatCameAbout = defineRule('plans-are-realised-by-what-came-about', function* (dataset) {
  const { events } = viewOf(dataset)
  for (const { id, status, relations } of dataset.events) {
    for (const [index, { type, event }] of relations.entries()) {
      const other = events.get(event)
      if (other === undefined) continue
      const finding = (message: string, remedy: string) => ({
        collection: 'events' as const,
        id,
        pointer: `/relations/${index}`,
        value: event,
        message,
        remedy,
      })
      if (type === 'realised-by' && !plans.includes(status)) {
        yield finding(`an event that is ${status} is realised by "${event}"`, `only one that is ${plans.join(', ')} is`)
      }
      if (type === 'realised-by' && !fates.includes(other.status)) {
        const message = `"${event}", which is ${other.status}, does not show what became of it`
        yield finding(message, `name an event that is ${fates.join(', ')}`)
      }
      if (type === 'replaced-by' && tookPlace.includes(status)) {
        const message = `an event that is ${status} is replaced by "${event}"`
        yield finding(message, 'mend the status, or take the relation out on both sides')
      }
    }
  }
})
