import records from './generated/proposals.js'
import type { ProposalRecord } from './record-types.js'

/**
 * Every proposal: what was put on the table, in order of the first day it can have been.
 * Plain objects, deeply frozen.
 *
 * @example
 * proposals.map(({ title, history }) => [title, history.at(-1)?.status])
 */
export const proposals: readonly ProposalRecord[] = records as readonly ProposalRecord[]
