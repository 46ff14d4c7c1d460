import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ProposalRecord, ProposalStep } from '../dataset/record-types.js'
import { proposalStatuses } from '../vocabulary/proposal.js'
import { readFilter } from './read-filter.js'
import { termsOf } from './terms-of.js'
import type { OneOrMore, TimeFilter } from './time-filter.js'

/** Which proposals: those that meet every key given. */
export interface ProposalsFilter<I extends Ids = KnownIds> extends TimeFilter {
  /** Put forward by whom. */
  readonly proposer?: OneOrMore<I['actor']> | undefined
  /** Put to whom. */
  readonly addressee?: OneOrMore<I['actor']> | undefined
  /** With a term that asks for which option. */
  readonly option?: OneOrMore<I['option']> | undefined
  /** With which status in the last step of its history. */
  readonly status?: OneOrMore<ProposalStep['status']> | undefined
  /** Told by which source. */
  readonly source?: OneOrMore<I['source']> | undefined
}

/**
 * The proposals that meet a filter, in order of the first day they can have been on the table; `from` and `to` bound that
 * day, and `status` is the last of the history. For what was answered to one, use `responsesTo`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findProposals({ proposer: 'volodymyr-zelenskyy' }).map(({ title }) => title)
 */
export function findProposals<I extends Ids = KnownIds>(
  filter: NoInfer<ProposalsFilter<I>> = {},
  dataset: DatasetOf<I, 'proposals' | 'actors' | 'issues' | 'sources' | 'retired'>,
): readonly ProposalRecord<I>[] {
  const wanted = readFilter(
    'findProposals',
    filter,
    {
      proposer: { ids: 'actors' },
      addressee: { ids: 'actors' },
      option: { ids: 'options' },
      status: { terms: termsOf(proposalStatuses) },
      source: { ids: 'sources' },
    },
    dataset,
  )
  return dataset.proposals.filter(
    (proposal) =>
      wanted.admitsDate(proposal.date) &&
      wanted.admits('proposer', ...proposal.proposers) &&
      wanted.admits('addressee', ...proposal.addressees) &&
      wanted.admits('option', ...proposal.terms.map(({ option }) => option)) &&
      wanted.admits('status', proposal.history.at(-1)?.status ?? null) &&
      wanted.admits('source', ...proposal.evidence.map(({ source }) => source)),
  )
}
