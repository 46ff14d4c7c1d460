import records from './generated/positions.js'
import type { PositionRecord } from './record-types.js'

/**
 * Every position: one actor's stated stance on one option at one time, in order of the first day it can have been taken.
 * Plain objects, deeply frozen.
 *
 * @example
 * positions.filter(({ option }) => option === 'territory/cede-donetsk').map(({ actor, stance }) => [actor, stance])
 */
export const positions: readonly PositionRecord[] = records as readonly PositionRecord[]
