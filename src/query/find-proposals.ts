import type { DatasetOf } from '../dataset/dataset-of.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { ProposalRecord, ProposalStep } from '../dataset/record-types.js'
import { field } from '../filter/field.js'
import { Fields } from '../filter/fields.js'
import { select } from '../filter/select.js'
import { termsOf } from '../filter/terms-of.js'
import { textField } from '../filter/text-field.js'
import type { Certainty, Found, OneOrMore, TimeFilter } from '../filter/time-filter.js'
import { proposalStatuses } from '../vocabulary/proposal.js'
import { issueOf } from './issues-of-events.js'

/** Which proposals: those that meet every key given. */
export interface ProposalsFilter<I extends Ids = KnownIds, W extends Certainty = Certainty> extends TimeFilter<W> {
  /** Put forward by whom. */
  readonly proposer?: OneOrMore<I['actor']> | undefined
  /** Put to whom. */
  readonly addressee?: OneOrMore<I['actor']> | undefined
  /** With a term that asks for which option. */
  readonly option?: OneOrMore<I['option']> | undefined
  /** With a term that asks for an option of which issue. */
  readonly issue?: OneOrMore<I['issue']> | undefined
  /** With which status in the last step of its history. */
  readonly status?: OneOrMore<ProposalStep['status']> | undefined
  /** With a step at which event. */
  readonly event?: OneOrMore<I['event']> | undefined
  /** Told by which source. */
  readonly source?: OneOrMore<I['source']> | undefined
  /** With all these words, or words that begin with them, in title, summary or terms. */
  readonly text?: string | undefined
}

type Proposal = ProposalRecord<Ids>

export const proposalFields: Fields<Proposal> = /* @__PURE__ */ (() =>
  new Fields<Proposal>(
    ({ date }) => date,
    [
      ['proposer', field<Proposal>({ ids: 'actors' }, ({ proposers }) => proposers)],
      ['addressee', field<Proposal>({ ids: 'actors' }, ({ addressees }) => addressees)],
      ['option', field<Proposal>({ ids: 'options' }, ({ terms }) => terms.map(({ option }) => option))],
      [
        'issue',
        field<Proposal>({ ids: 'issues' }, ({ terms }) =>
          terms.map(({ option }) => (option === null ? null : issueOf(option))),
        ),
      ],
      [
        'status',
        field<Proposal>({ terms: termsOf(proposalStatuses) }, ({ history }) => [history.at(-1)?.status ?? null]),
      ],
      ['event', field<Proposal>({ ids: 'events' }, ({ history }) => history.map(({ event }) => event))],
      ['source', field<Proposal>({ ids: 'sources' }, ({ evidence }) => evidence.map(({ source }) => source))],
      ['text', textField<Proposal>(({ title, summary, terms }) => [title, summary, ...terms.map(({ text }) => text)])],
    ],
  ))()

/**
 * The proposals that meet a filter, in order of the first day they can have been on the table; the days given bound that
 * day, and `status` is the last of the history. What surely falls within counts; with `within: 'possibly'` also what
 * may, and `possible` of the answer has those. For what was answered to one, use `responsesTo`; for how things stood on
 * a day, `onTheTable`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findProposals({ proposer: 'volodymyr-zelenskyy' }).map(({ title }) => title)
 */
export function findProposals<I extends Ids = KnownIds, const W extends Certainty = 'certainly'>(
  filter: ProposalsFilter<NoInfer<I>, W> = {},
  dataset: DatasetOf<I, 'proposals' | 'actors' | 'issues' | 'events' | 'sources' | 'retired'>,
): Found<ProposalRecord<I>, W> {
  return select('findProposals', dataset.proposals, proposalFields, filter, dataset) as Found<ProposalRecord<I>, W>
}
