import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'
import { speakersFor } from '../speakers-for.js'

/** Stances contradict one another where they are of the same actor, or of the one spoken for. */
export const contradictingPositionsAreOfOneActor = defineRule(
  'contradicting-positions-are-of-one-actor',
  function* (dataset) {
    const { positions } = viewOf(dataset)
    for (const one of dataset.positions) {
      for (const [index, id] of one.contradicts.entries()) {
        const other = positions.get(id)
        if (other === undefined) continue
        const speakers = speakersFor(other)
        if (speakersFor(one).some((speaker) => speakers.includes(speaker))) continue
        yield {
          collection: 'positions',
          id: one.id,
          pointer: `/contradicts/${index}`,
          value: id,
          message: `"${one.actor}" and "${other.actor}" are two actors, who differ and do not contradict themselves`,
          remedy: 'take it out on both sides; a discrepancy holds accounts that do not agree',
        }
      }
    }
  },
)
