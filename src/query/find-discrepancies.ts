import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { DiscrepancyRecord, RecordReference, Resolution } from '../dataset/record-types.js'
import { field } from '../filter/field.js'
import { Fields } from '../filter/fields.js'
import { select } from '../filter/select.js'
import { termsOf } from '../filter/terms-of.js'
import { textField } from '../filter/text-field.js'
import type { OneOrMore } from '../filter/time-filter.js'
import { discrepancyKinds, resolutionStatuses } from '../vocabulary/discrepancy.js'

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
  /** With all these words, or words that begin with them, in title, explanation or resolution. */
  readonly text?: string | undefined
}

type Discrepancy = DiscrepancyRecord<Ids>

export const discrepancyFields: Fields<Discrepancy> = /* @__PURE__ */ (() =>
  new Fields<Discrepancy>(null, [
    ['kind', field<Discrepancy>({ terms: termsOf(discrepancyKinds) }, ({ kind }) => [kind])],
    ['source', field<Discrepancy>({ ids: 'sources' }, ({ sources }) => sources)],
    [
      'record',
      field<Discrepancy>({ records: true }, ({ records }) =>
        records.map(({ collection, id }) => `${collection}/${id}`),
      ),
    ],
    ['status', field<Discrepancy>({ terms: termsOf(resolutionStatuses) }, ({ resolution }) => [resolution.status])],
    ['text', textField<Discrepancy>(({ title, explanation, resolution }) => [title, explanation, resolution.summary])],
  ]))()

/**
 * The discrepancies that meet a filter, in order of id. For the defects of one source, use `sourceDefects`; for two
 * numbers, `compareFigures`.
 * Throws an InvalidFilterError for an unknown key, term or collection, an UnknownIdError for an id.
 *
 * @example
 * findDiscrepancies({ record: { collection: 'actors', id: 'donald-trump' } }).map(({ title }) => title)
 */
export function findDiscrepancies<I extends Ids = KnownIds>(
  filter: DiscrepanciesFilter<NoInfer<I>> = {},
  dataset: DatasetOf<I>,
): readonly DiscrepancyRecord<I>[] {
  return select(
    'findDiscrepancies',
    dataset.discrepancies,
    discrepancyFields,
    filter,
    dataset,
  ) as readonly DiscrepancyRecord<I>[]
}
