import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { DiscrepancyRecord, RecordReference, Resolution } from '../dataset/record-types.js'
import { discrepancyKinds, resolutionStatuses } from '../vocabulary/discrepancy.js'
import { readFilter } from './read-filter.js'
import { termsOf } from './terms-of.js'
import type { OneOrMore } from './time-filter.js'

/** Which discrepancies: those that meet every key given. */
export interface DiscrepanciesFilter<I extends Ids = KnownIds> {
  /** Of which kind. */
  readonly kind?: OneOrMore<DiscrepancyRecord['kind']> | undefined
  /** Standing in which source. */
  readonly source?: OneOrMore<I['source']> | undefined
  /** Concerning which record. */
  readonly record?: OneOrMore<RecordReference<I>> | undefined
  /** Settled in which way. */
  readonly status?: OneOrMore<Resolution['status']> | undefined
}

/**
 * The discrepancies that meet a filter, in order of id. For two numbers, use `compareFigures`.
 * Throws an InvalidFilterError for an unknown key, term or collection, an UnknownIdError for an id.
 *
 * @example
 * findDiscrepancies({ record: { collection: 'actors', id: 'donald-trump' } }).map(({ title }) => title)
 */
export function findDiscrepancies<I extends Ids = KnownIds>(
  filter: NoInfer<DiscrepanciesFilter<I>> = {},
  dataset: DatasetOf<I>,
): readonly DiscrepancyRecord<I>[] {
  const wanted = readFilter(
    'findDiscrepancies',
    filter,
    {
      kind: { terms: termsOf(discrepancyKinds) },
      source: { ids: 'sources' },
      record: { records: true },
      status: { terms: termsOf(resolutionStatuses) },
    },
    dataset,
    'none',
  )
  return dataset.discrepancies.filter(
    (discrepancy) =>
      wanted.admits('kind', discrepancy.kind) &&
      wanted.admits('source', ...discrepancy.sources) &&
      wanted.admits('record', ...discrepancy.records.map(({ collection, id }) => `${collection}/${id}`)) &&
      wanted.admits('status', discrepancy.resolution.status),
  )
}
