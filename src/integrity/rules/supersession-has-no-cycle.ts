import { cyclesIn } from '../cycles-in.js'
import { defineRule } from '../rule.js'

/** No stance and no version replaces or repeats itself by way of others. */
export const supersessionHasNoCycle = defineRule('supersession-has-no-cycle', function* ({ positions, proposals }) {
  const links = [
    ...(['supersedes', 'reaffirms'] as const).map((field) => ({
      collection: 'positions' as const,
      field,
      arrows: new Map(positions.map(({ id, [field]: earlier }) => [id, earlier === null ? [] : [earlier]])),
    })),
    {
      collection: 'proposals' as const,
      field: 'versionOf',
      arrows: new Map(proposals.map(({ id, versionOf }) => [id, versionOf === null ? [] : [versionOf]])),
    },
  ]
  for (const { collection, field, arrows } of links) {
    for (const cycle of cyclesIn(arrows)) {
      for (const id of cycle) {
        yield {
          collection,
          id,
          pointer: `/${field}`,
          value: arrows.get(id)?.[0],
          message: `${field} leads back to where it started: ${[...cycle, cycle[0]].join(' → ')}`,
          remedy: 'take the link out of the earliest of them',
        }
      }
    }
  }
})
