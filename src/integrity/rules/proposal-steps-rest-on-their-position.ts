import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'
import { speakersFor } from '../speakers-for.js'

/** A step that rests on a stance names who took it, and the stance is on this proposal. */
export const proposalStepsRestOnTheirPosition = defineRule(
  'proposal-steps-rest-on-their-position',
  function* (dataset) {
    const { positions } = viewOf(dataset)
    for (const { id, history } of dataset.proposals) {
      for (const [index, { by, position }] of history.entries()) {
        const stance = positions.get(position ?? '')
        if (stance === undefined) continue
        const finding = (pointer: string, value: unknown, message: string, remedy: string) => {
          return {
            collection: 'proposals' as const,
            id,
            pointer: `/history/${index}/${pointer}`,
            value,
            message,
            remedy,
          }
        }
        if (stance.proposal !== id) {
          const message = `"${stance.id}" is on ${stance.proposal === null ? 'no proposal' : `"${stance.proposal}"`}`
          yield finding('position', stance.id, message, `write "proposal": "${id}" there, or name another stance`)
        }
        if (!speakersFor(stance).some((speaker) => by.includes(speaker))) {
          const message = `the step rests on the stance of "${stance.actor}", who is not among those it is by`
          yield finding('by', by, message, `add "${stance.actor}" to by`)
        }
      }
    }
  },
)
