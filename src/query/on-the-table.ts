import type { DatasetOf } from '../dataset/dataset-of.js'
import { deepFreeze } from '../dataset/deep-freeze.js'
import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord, ProposalRecord, ProposalStep } from '../dataset/record-types.js'
import { type ById, byId } from '../filter/by-id.js'
import { type AnswerCertainty, certaintyIn } from '../filter/certainty-in.js'
import { dayRange } from '../filter/day-range.js'
import { readFilter } from '../filter/read-filter.js'
import { termsOf } from '../filter/terms-of.js'
import type { Certainty, OneOrMore } from '../filter/time-filter.js'
import { FIRST } from '../postings/time-key.js'
import type { Window } from '../postings/window.js'
import { dayKey } from '../semantics/day-key.js'
import { type AnswerStatus, isAnswer, type Standing, standingAfter, standings } from './proposal-standing.js'

/** Which proposals on the table: those that meet every key given. */
export interface OnTheTableOptions<I extends Ids = KnownIds> {
  /** Put forward by whom. */
  readonly proposer?: OneOrMore<I['actor']> | undefined
  /** Put to whom. */
  readonly addressee?: OneOrMore<I['actor']> | undefined
  /** With a term that asks for which option. */
  readonly option?: OneOrMore<I['option']> | undefined
  /** Standing where: surely, or with `within: 'possibly'` as far as can be told. */
  readonly standing?: OneOrMore<Standing> | undefined
  /** Whether what may have been there by then counts as well; only what surely was where it is left out. */
  readonly within?: Certainty | undefined
}

/** The last answer of one actor to a proposal. */
export interface ProposalAnswer<I extends Ids = KnownIds> {
  /** Who answered; null where no source says. */
  readonly actor: I['actor'] | null
  /** The addressees that it answers for, itself or on behalf of them; empty where it is none of those asked. */
  readonly addressees: readonly I['actor'][]
  /** What it answered. */
  readonly status: AnswerStatus
  /** Whether the answer had surely been given by then. */
  readonly certainty: AnswerCertainty
  /** The step of the history that tells it. */
  readonly step: ProposalStep<I>
}

/** An addressee whose answer to a proposal was still to come. */
export interface AwaitedAnswer<I extends Ids = KnownIds> {
  /** Who was asked. */
  readonly actor: I['actor']
  /** Whether it surely had not answered by then. */
  readonly certainty: AnswerCertainty
}

/** A proposal as it stood on a date. */
export interface TabledProposal<I extends Ids = KnownIds> {
  /** The proposal: the whole record, with what came of it after the date. */
  readonly proposal: ProposalRecord<I>
  /** Whether it was surely known by then. */
  readonly certainty: AnswerCertainty
  /** Where it stood by the steps that had surely been taken; the first of `possibleStandings`. */
  readonly standing: Standing
  /** All it may have stood at, as the steps that may have been taken by then were taken one after the other. */
  readonly possibleStandings: readonly Standing[]
  /** The last answer of each who had answered, in order of the history. */
  readonly answered: readonly ProposalAnswer<I>[]
  /** The addressees who had not answered, in order of the record; none once nobody waits for an answer. */
  readonly awaited: readonly AwaitedAnswer<I>[]
}

interface Step<I extends Ids> {
  readonly step: ProposalStep<I>
  readonly certainty: AnswerCertainty
}

/** Where nobody waits for an answer any more. */
const OVER: readonly Standing[] = ['withdrawn', 'superseded', 'lapsed', 'signed', 'in-force', 'violated']

function possibleStandings<I extends Ids>(taken: readonly Step<I>[], replaced: AnswerCertainty | null) {
  if (replaced === 'certain') return ['superseded'] as const
  const sure = taken.filter(({ certainty }) => certainty === 'certain').length
  const all = new Set<Standing>()
  // What is on the table has taken its first step, surely or not.
  for (let more = sure === 0 && taken.length > 0 ? 1 : 0; more <= taken.length - sure; more += 1) {
    let left = more
    const counted = taken.filter(({ certainty }) => certainty === 'certain' || left-- > 0)
    all.add(standingAfter(counted.map(({ step }) => step)))
  }
  if (replaced === 'possible') all.add('superseded')
  return [...all]
}

function lastAnswers<I extends Ids>(
  taken: readonly Step<I>[],
  asked: readonly I['actor'][],
  positions: ById<PositionRecord<I>>,
): readonly ProposalAnswer<I>[] {
  const answers: ProposalAnswer<I>[] = []
  for (const { step, certainty } of taken) {
    const { status, by } = step
    if (!isAnswer(status)) continue
    const position = positions.get(step.position)
    for (const actor of by.length > 0 ? by : [null]) {
      const spokenFor = position !== undefined && position.actor === actor ? position.onBehalfOf : null
      const addressees = asked.filter((one) => one === actor || one === spokenFor)
      answers.push({ actor, addressees, status, certainty, step })
    }
  }
  // A sure answer overtakes all before it, one that is merely possible only those that are so too.
  return answers.filter(
    ({ actor, certainty }, nth) =>
      !answers.some(
        (later, at) => at > nth && later.actor === actor && (later.certainty === 'certain' || certainty === 'possible'),
      ),
  )
}

/**
 * What was on the table at the end of a day, month or year: each proposal known by then with where it stood, who had
 * answered and whose answer was still to come, by the steps of its history taken by then; in order of the first day it
 * can have been on the table. A later version known by then supersedes it. With `within: 'possibly'` also the proposals
 * and answers that may have been there by then, marked as `possible`. For the proposals themselves, use `findProposals`;
 * for all answers to one, `responsesTo`.
 * Throws a RangeError for a day, an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
 *
 * @example
 * onTheTable('2025-08-18', { standing: 'rejected' }).map(({ proposal }) => proposal.id)
 */
export function onTheTable<I extends Ids = KnownIds>(
  date: string,
  options: NoInfer<OnTheTableOptions<I>> = {},
  dataset: DatasetOf<I, 'proposals' | 'positions' | 'actors' | 'issues' | 'retired'>,
): readonly TabledProposal<I>[] {
  const byThen: Window = { from: FIRST, to: dayKey(dayRange('onTheTable', 'date', date).last), surely: false }
  const wanted = readFilter(
    'onTheTable',
    options,
    {
      proposer: { ids: 'actors' },
      addressee: { ids: 'actors' },
      option: { ids: 'options' },
      standing: { terms: termsOf(standings) },
      within: { terms: ['certainly', 'possibly'] },
    },
    dataset,
    'none',
  )
  const possibly = wanted.wanted('within')?.has('possibly') === true
  const counts = ({ certainty }: { readonly certainty: AnswerCertainty }) => possibly || certainty === 'certain'
  const positions = byId(dataset.positions)
  const replaced = new Map<I['proposal'], AnswerCertainty>()
  for (const { versionOf, date: tabled } of dataset.proposals) {
    const certainty = certaintyIn(tabled, byThen)
    if (versionOf === null || certainty === null || replaced.get(versionOf) === 'certain') continue
    replaced.set(versionOf, certainty)
  }
  const onTable = dataset.proposals.flatMap((proposal): readonly TabledProposal<I>[] => {
    const certainty = certaintyIn(proposal.date, byThen)
    if (certainty === null || !counts({ certainty })) return []
    if (
      !wanted.admits('proposer', ...proposal.proposers) ||
      !wanted.admits('addressee', ...proposal.addressees) ||
      !wanted.admits('option', ...proposal.terms.map(({ option }) => option))
    ) {
      return []
    }
    const taken = proposal.history.flatMap((step): readonly Step<I>[] => {
      const taking = certaintyIn(step.date, byThen)
      return taking === null ? [] : [{ step, certainty: taking }]
    })
    const standingsThen = possibleStandings(taken, replaced.get(proposal.id) ?? null)
    const asked = standingsThen.map((standing) => wanted.admits('standing', standing))
    if (possibly ? !asked.includes(true) : asked.includes(false)) return []
    const answers = lastAnswers(taken, proposal.addressees, positions)
    const awaited = proposal.addressees.flatMap((actor): readonly AwaitedAnswer<I>[] => {
      const own = answers.filter(({ addressees }) => addressees.includes(actor))
      if (own.some((answer) => answer.certainty === 'certain')) return []
      return [{ actor, certainty: own.length > 0 ? 'possible' : 'certain' }]
    })
    return [
      {
        proposal,
        certainty,
        standing: standingsThen[0] ?? 'open',
        possibleStandings: standingsThen,
        answered: answers.filter(counts),
        awaited: standingsThen.every((one) => OVER.includes(one)) ? [] : awaited.filter(counts),
      },
    ]
  })
  return deepFreeze(onTable)
}
