import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { SourceRecord } from '../dataset/record-types.js'
import { field } from '../filter/field.js'
import { Fields } from '../filter/fields.js'
import { select } from '../filter/select.js'
import { termsOf } from '../filter/terms-of.js'
import { textField } from '../filter/text-field.js'
import type { Certainty, Found, OneOrMore, TimeFilter } from '../filter/time-filter.js'
import { defectKinds, sourceFlags, sourceKinds } from '../vocabulary/source.js'

/** Which sources: those that meet every key given; the days bound the publication. */
export interface SourcesFilter<W extends Certainty = Certainty> extends TimeFilter<W> {
  /** Of which kind. */
  readonly kind?: OneOrMore<SourceRecord['kind']> | undefined
  /** With which trait. */
  readonly flag?: OneOrMore<SourceRecord['flags'][number]> | undefined
  /** With a defect of which kind. */
  readonly defect?: OneOrMore<SourceRecord['defects'][number]['kind']> | undefined
  /** With all these words, or words that begin with them, in title or publisher. */
  readonly text?: string | undefined
}

type Source = SourceRecord<Ids>

export const sourceFields: Fields<Source> = /* @__PURE__ */ (() =>
  new Fields<Source>(
    ({ published }) => published,
    [
      ['kind', field<Source>({ terms: termsOf(sourceKinds) }, ({ kind }) => [kind])],
      ['flag', field<Source>({ terms: termsOf(sourceFlags) }, ({ flags }) => flags)],
      ['defect', field<Source>({ terms: termsOf(defectKinds) }, ({ defects }) => defects.map(({ kind }) => kind))],
      ['text', textField<Source>(({ title, publisher }) => [title, publisher])],
    ],
  ))()

/**
 * The sources that meet a filter, in order of publication. What was surely published within the days given counts; with
 * `within: 'possibly'` also what may have been, and `possible` of the answer has those. For their defects, use
 * `sourceDefects`.
 * Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * findSources({ from: '2025-08', flag: 'no-byline' }).map(({ id }) => id)
 */
export function findSources<I extends Ids = KnownIds, const W extends Certainty = 'certainly'>(
  filter: SourcesFilter<W> = {},
  dataset: DatasetOf<I, 'sources'>,
): Found<SourceRecord<I>, W> {
  return select('findSources', dataset.sources, sourceFields, filter, dataset) as Found<SourceRecord<I>, W>
}
