import records from './generated/events.js'
import type { EventRecord } from './record-types.js'

/**
 * Every event: what happened, was planned or was called off, in order of the first day it can have been.
 * Plain objects, deeply frozen.
 *
 * @example
 * events.filter(({ status }) => status === 'planned').map(({ title }) => title)
 */
export const events: readonly EventRecord[] = records as readonly EventRecord[]
