import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { SourceRecord } from '../dataset/record-types.js'
import { recordsById } from '../filter/records-by-id.js'

/**
 * The source whose id is the text, or undefined where there is none. For an id that has to exist, use `getSource`, which
 * knows every id by its type.
 *
 * @example
 * findSource('no-such-source') // undefined
 */
export function findSource<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'sources'>,
): SourceRecord<I> | undefined {
  return recordsById('sources', dataset).get(text) as SourceRecord<I> | undefined
}
