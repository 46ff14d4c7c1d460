import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'
import { speakersFor } from '../speakers-for.js'

/** A stance replaces or repeats one of the same actor on the same issue. */
export const supersessionKeepsActorAndIssue = defineRule('supersession-keeps-actor-and-issue', function* (dataset) {
  const { positions, ids } = viewOf(dataset)
  for (const later of dataset.positions) {
    for (const field of ['supersedes', 'reaffirms'] as const) {
      const earlier = positions.get(later[field] ?? '')
      if (earlier === undefined) continue
      const finding = (message: string, remedy: string) => ({
        collection: 'positions' as const,
        id: later.id,
        pointer: `/${field}`,
        value: earlier.id,
        message,
        remedy,
      })
      const speakers = speakersFor(earlier)
      if (!speakersFor(later).some((speaker) => speakers.includes(speaker))) {
        const message = `"${later.id}" is a stance of "${later.actor}", "${earlier.id}" one of "${earlier.actor}"`
        yield finding(message, 'name an earlier stance of the same actor, or of the one spoken for')
      }
      if (ids.option.get(later.option) !== ids.option.get(earlier.option)) {
        const message = `"${later.id}" is on "${later.option}", "${earlier.id}" on "${earlier.option}"`
        yield finding(message, 'name an earlier stance on the same issue')
      }
    }
  }
})
