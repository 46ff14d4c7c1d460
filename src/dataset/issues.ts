import records from './generated/issues.js'
import type { IssueRecord } from './record-types.js'

/**
 * Every issue: the questions under negotiation, each with its options, in order of id.
 * Plain objects, deeply frozen.
 *
 * @example
 * issues.find(({ id }) => id === 'territory')?.options.map(({ label }) => label)
 */
export const issues: readonly IssueRecord[] = records as readonly IssueRecord[]
