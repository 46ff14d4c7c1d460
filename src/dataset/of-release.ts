import type { DatasetOf } from './dataset-of.js'
import type { Ids } from './generated/ids.js'
import type { Dataset } from './record-types.js'

/**
 * The same records, as what a question is asked of where the caller gave no dataset: its ids are then those of the
 * release, which the type parameter of the question has as its default.
 *
 * @example
 * dataset: DatasetOf<I, 'events' | 'retired'> = ofRelease({ events, retired })
 */
export function ofRelease<I extends Ids, Name extends keyof Dataset>(
  records: DatasetOf<Ids, Name>,
): DatasetOf<I, Name> {
  return records as DatasetOf<I, Name>
}
