import records from './generated/discrepancies.js'
import type { DiscrepancyRecord } from './record-types.js'

/**
 * Every discrepancy: accounts that do not agree, and errors, in order of id.
 * Plain objects, deeply frozen.
 *
 * @example
 * discrepancies.filter(({ resolution }) => resolution.status === 'unresolved').length
 */
export const discrepancies: readonly DiscrepancyRecord[] = records as readonly DiscrepancyRecord[]
