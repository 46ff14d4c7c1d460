import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ProposalRecord } from '../dataset/record-types.js'
import { recordsById } from '../filter/records-by-id.js'

/**
 * The proposal whose id is the text, or undefined where there is none. For an id that has to exist, use `getProposal`, which
 * knows every id by its type.
 *
 * @example
 * findProposal('no-such-proposal') // undefined
 */
export function findProposal<I extends Ids = KnownIds>(
  text: string,
  dataset: DatasetOf<I, 'proposals'>,
): ProposalRecord<I> | undefined {
  return recordsById('proposals', dataset).get(text) as ProposalRecord<I> | undefined
}
