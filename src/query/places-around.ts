import type { Ids } from '../dataset/generated/ids.js'
import type { PlaceRecord } from '../dataset/record-types.js'
import { byId } from '../filter/by-id.js'

/**
 * A place and all in which it lies, from the nearest on; nothing where there is no place.
 *
 * @example
 * placesAround('white-house', places) // ['white-house', 'washington', 'united-states']
 */
export function placesAround(place: string | null, places: readonly PlaceRecord<Ids>[]): readonly string[] {
  const found = new Set<string>()
  const named = byId(places)
  for (let id = place; id !== null && !found.has(id); id = named.get(id)?.within ?? null) found.add(id)
  return [...found]
}
