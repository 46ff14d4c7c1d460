import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ProposalRecord } from '../dataset/record-types.js'
import { checkedId } from '../filter/checked-id.js'

/**
 * The proposal with the id. For text that may be no id, use `findProposal`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getProposal('us-weapons-purchase').title
 */
export function getProposal<I extends Ids = KnownIds>(
  id: NoInfer<I['proposal']>,
  dataset: DatasetOf<I, 'proposals' | 'retired'>,
): ProposalRecord<I> {
  return checkedId('proposals', id, dataset) as ProposalRecord<I>
}
