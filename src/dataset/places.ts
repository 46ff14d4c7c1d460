import records from './generated/places.js'
import type { PlaceRecord } from './record-types.js'

/**
 * Every place, in order of id.
 * Plain objects, deeply frozen.
 *
 * @example
 * places.find(({ id }) => id === 'white-house')?.within // 'washington'
 */
export const places: readonly PlaceRecord[] = records as readonly PlaceRecord[]
