import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord, SourceRecord } from '../dataset/record-types.js'
import { fallsWithin } from '../semantics/date-bounds.js'
import { dayRange } from './day-range.js'
import { readFilter } from './read-filter.js'
import { recordsById } from './records-by-id.js'
import type { AsOf } from './time-filter.js'
import { whatBecameOf } from './what-became-of.js'

const PLANS: readonly EventRecord['status'][] = ['planned', 'expected', 'proposed', 'postponed']

/**
 * The events that were planned, expected, proposed or put off and of which no source tells what became, in order of the
 * first day they can fall on: what was put off is still open. As of a day, they are those that a source published by then
 * speaks of and that nothing had settled by then, whatever came later. For one event, use `whatBecameOf`; for plans
 * settled or not, `findEvents` with a status.
 * Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * openPlans().map(({ title }) => title)
 */
export function openPlans<I extends Ids = KnownIds>(
  options: AsOf = {},
  dataset: DatasetOf<I, 'events' | 'sources' | 'retired'>,
): readonly EventRecord<I>[] {
  const wanted = readFilter('openPlans', options, {}, dataset, 'upTo')
  const { asOf, within } = options
  const last = asOf === undefined ? null : dayRange('openPlans', 'asOf', asOf).last
  const bySource = recordsById('sources', dataset) as ReadonlyMap<string, SourceRecord<I>>
  const told = ({ evidence }: EventRecord<I>) =>
    last === null ||
    evidence.some(({ source }) => {
      const published = bySource.get(source)?.published
      return published !== undefined && wanted.admitsDate(published)
    })
  // What may have settled it takes it off the list only of what was certainly open.
  const cameByThen = ({ date }: EventRecord<I>) => {
    const answer = fallsWithin(date, null, last)
    return answer === 'yes' || (answer === 'possibly' && within === 'certainly')
  }
  return dataset.events.filter((event) => {
    if (!PLANS.includes(event.status) || !told(event)) return false
    const { known, realisedBy, replacedBy } = whatBecameOf<I>(event.id, dataset)
    const came = [...realisedBy, ...replacedBy]
    return !known || (last !== null && came.length > 0 && !came.some(cameByThen))
  })
}
