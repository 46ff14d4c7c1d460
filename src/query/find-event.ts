import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { EventRecord } from '../dataset/record-types.js'
import { recordsById } from '../filter/records-by-id.js'

/**
 * The event whose id is the text, or undefined where there is none. For an id that has to exist, use `getEvent`, which
 * knows every id by its type.
 *
 * @example
 * findEvent('no-such-event') // undefined
 */
export function findEvent<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'events'>,
): EventRecord<I> | undefined {
  return recordsById('events', dataset).get(text) as EventRecord<I> | undefined
}
