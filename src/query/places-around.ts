import type { Ids } from '../dataset/generated/ids.js'
import type { PlaceRecord } from '../dataset/record-types.js'
import { kept } from '../filter/kept.js'

const placesById = /* @__PURE__ */ kept(
  (places: readonly PlaceRecord<Ids>[]): ReadonlyMap<string, PlaceRecord<Ids>> =>
    new Map(places.map((place) => [place.id, place])),
)

/**
 * A place and all in which it lies, from the nearest on; nothing where there is no place.
 *
 * @example
 * placesAround('white-house', places) // ['white-house', 'washington', 'united-states']
 */
export function placesAround(place: string | null, places: readonly PlaceRecord<Ids>[]): readonly string[] {
  const found = new Set<string>()
  const byId = placesById(places)
  for (let id = place; id !== null && !found.has(id); id = byId.get(id)?.within ?? null) found.add(id)
  return [...found]
}
