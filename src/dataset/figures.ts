import records from './generated/figures.js'
import type { FigureRecord } from './record-types.js'

/**
 * Every figure: one claimed number each, never added up, in order of the first day it can have been claimed.
 * Plain objects, deeply frozen.
 *
 * @example
 * figures.filter(({ measure }) => measure === 'killed').map(({ claimant, value }) => [claimant, value.text])
 */
export const figures: readonly FigureRecord[] = records as readonly FigureRecord[]
