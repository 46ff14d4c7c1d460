import type { ProposalRecord } from '../../dataset/record-types.js'
import type { TabledProposal } from '../../query/on-the-table.js'
import type { ProposalResponse } from '../../query/responses-to.js'
import { date, eachAs, id, prose, term } from '../rows.js'

export const proposalColumns = [
  date<ProposalRecord>('date', (proposal) => proposal.date),
  term<ProposalRecord>('status', ({ history }) => history.at(-1)?.status),
  prose<ProposalRecord>('title', ({ title }) => title),
  id<ProposalRecord>('id', (proposal) => proposal.id),
]

export const proposals = eachAs(proposalColumns)

export const onTheTable = eachAs<TabledProposal>([
  term('standing', ({ standing, possibleStandings }) => (possibleStandings.length > 1 ? possibleStandings : standing)),
  date('date', ({ proposal }) => proposal.date),
  prose('title', ({ proposal }) => proposal.title),
  id('answered', ({ answered }) => answered.flatMap(({ actor }) => actor ?? [])),
  id('awaited', ({ awaited }) => awaited.map(({ actor }) => actor)),
  id('id', ({ proposal }) => proposal.id),
])

export const responses = eachAs<ProposalResponse>([
  date('date', (response) => response.date),
  term('status', ({ status }) => status),
  id('by', ({ by }) => by),
  term('stance', ({ position }) => position?.stance),
  id('position', ({ position }) => position?.id),
  id('event', ({ event }) => event?.id),
])
