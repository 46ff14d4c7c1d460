import type { Ids } from '../dataset/generated/ids.js'
import type { PlaceRecord } from '../dataset/record-types.js'
import type { Value } from './read-filter.js'

/**
 * The ids of the places given and of all places that lie within them, however deep.
 *
 * @example
 * placesWithin(new Set(['united-states']), places) // has 'white-house'
 */
export function placesWithin(wanted: ReadonlySet<Value>, places: readonly PlaceRecord<Ids>[]): ReadonlySet<Value> {
  const found = new Set(wanted)
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const { id, within } of places) if (within !== null && found.has(within)) found.add(id)
  }
  return found
}
