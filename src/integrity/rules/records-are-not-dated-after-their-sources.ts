import { isBefore } from '../../semantics/date-bounds.js'
import { viewOf } from '../dataset-view.js'
import { dateText } from '../date-text.js'
import { defineRule } from '../rule.js'

/** What a source reports as done was done by the time it was published. */
export const recordsAreNotDatedAfterTheirSources = defineRule(
  'records-are-not-dated-after-their-sources',
  function* (dataset) {
    const { sources } = viewOf(dataset)
    const reported = [
      ...dataset.events
        .filter(({ status }) => status === 'held' || status === 'unconfirmed')
        .map((record) => ({ collection: 'events' as const, record, date: record.date })),
      ...dataset.proposals.map((record) => ({ collection: 'proposals' as const, record, date: record.date })),
      ...dataset.positions.map((record) => ({ collection: 'positions' as const, record, date: record.date })),
      ...dataset.figures.map((record) => ({ collection: 'figures' as const, record, date: record.date })),
    ]
    for (const { collection, record, date } of reported) {
      const published = record.evidence.flatMap(({ source }) => sources.get(source)?.published ?? [])
      if (published.length === 0 || published.some((day) => isBefore(day, date) !== 'yes')) continue
      yield {
        collection,
        id: record.id,
        pointer: '/date',
        value: date.edtf,
        message: `${dateText(date)} is after every source that reports it (${published.map(dateText).join('; ')})`,
        remedy:
          collection === 'events'
            ? 'mend the date, cite a later source, or give it the status that the sources could know'
            : 'mend the date, or cite a later source',
      }
    }
  },
)
