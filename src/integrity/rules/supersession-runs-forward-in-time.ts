import { isBefore } from '../../semantics/date-bounds.js'
import { viewOf } from '../dataset-view.js'
import { dateText } from '../date-text.js'
import { defineRule } from '../rule.js'

/** What replaces or repeats another is not the earlier of the two. */
export const supersessionRunsForwardInTime = defineRule('supersession-runs-forward-in-time', function* (dataset) {
  const { positions, proposals } = viewOf(dataset)
  const links = [
    ...dataset.positions.flatMap((later) =>
      (['supersedes', 'reaffirms'] as const).map((field) => {
        const earlier = positions.get(later[field] ?? '')
        return { collection: 'positions' as const, id: later.id, date: later.date, field, earlier }
      }),
    ),
    ...dataset.proposals.map((later) => {
      const earlier = proposals.get(later.versionOf ?? '')
      return { collection: 'proposals' as const, id: later.id, date: later.date, field: 'versionOf', earlier }
    }),
  ]
  for (const { collection, id, date, field, earlier } of links) {
    if (earlier === undefined || isBefore(date, earlier.date) !== 'yes') continue
    yield {
      collection,
      id,
      pointer: `/${field}`,
      value: earlier.id,
      message: `${field} joins ${dateText(date)} to the later "${earlier.id}" of ${dateText(earlier.date)}`,
      remedy: 'put the link on the later of the two, or mend a date',
    }
  }
})
