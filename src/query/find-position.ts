import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { recordsById } from '../filter/records-by-id.js'

/**
 * The position whose id is the text, or undefined where there is none. For an id that has to exist, use `getPosition`, which
 * knows every id by its type.
 *
 * @example
 * findPosition('no-such-position') // undefined
 */
export function findPosition<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'positions'>,
): PositionRecord<I> | undefined {
  return recordsById('positions', dataset).get(text) as PositionRecord<I> | undefined
}
