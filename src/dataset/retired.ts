import records from './generated/retired.js'
import type { RetiredRecord } from './record-types.js'

/**
 * Every id that is no longer in use, with the records that stand for it now.
 *
 * @example
 * retired.map(({ id, replacedBy }) => [id, replacedBy]) // []
 */
export const retired: readonly RetiredRecord[] = records as readonly RetiredRecord[]
