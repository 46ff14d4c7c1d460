import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { SourceDefect, SourceRecord } from '../dataset/record-types.js'
import { readFilter } from '../filter/read-filter.js'
import { termsOf } from '../filter/terms-of.js'
import type { OneOrMore } from '../filter/time-filter.js'
import { defectKinds } from '../vocabulary/source.js'

/** Which defects: those that meet every key given. */
export interface SourceDefectsFilter<I extends Ids = KnownIds> {
  /** Of which source. */
  readonly source?: OneOrMore<I['source']> | undefined
  /** Of which kind. */
  readonly kind?: OneOrMore<SourceDefect['kind']> | undefined
}

/** A fault of a text, and the source it stands in. */
export interface DefectOfSource<I extends Ids = KnownIds> {
  readonly source: SourceRecord<I>
  readonly defect: SourceDefect
}

/**
 * The defects of the sources themselves, each with its source: by the first day the source can have been published, and
 * in the order of its text. For where sources do not agree with one another, use `findDiscrepancies`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for a source.
 *
 * @example
 * sourceDefects({ kind: 'outdated-office' }).map(({ source, defect }) => [source.id, defect.explanation])
 */
export function sourceDefects<I extends Ids = KnownIds>(
  filter: NoInfer<SourceDefectsFilter<I>> = {},
  dataset: DatasetOf<I, 'sources' | 'retired'>,
): readonly DefectOfSource<I>[] {
  const wanted = readFilter(
    'sourceDefects',
    filter,
    { source: { ids: 'sources' }, kind: { terms: termsOf(defectKinds) } },
    dataset,
    'none',
  )
  return deepFreeze(
    dataset.sources
      .filter(({ id }) => wanted.admits('source', id))
      .flatMap((source) => source.defects.map((defect) => ({ source, defect })))
      .filter(({ defect }) => wanted.admits('kind', defect.kind)),
  )
}
