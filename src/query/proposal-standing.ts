import type { Ids } from '../dataset/generated/ids.js'
import type { ProposalStep } from '../dataset/record-types.js'

/** Where a proposal can stand, each with what it says. */
export const standings = /* @__PURE__ */ Object.freeze({
  floated: 'Mentioned as a possibility, and not put forward yet.',
  planned: 'Said to be going to be put forward, and not put forward yet.',
  open: 'Tabled or talked about, and nobody has answered.',
  'accepted-in-principle': 'All who have answered agreed to it, with terms left open.',
  accepted: 'All who have answered agreed to it.',
  'partly-accepted': 'All who have answered agreed to some of its terms.',
  rejected: 'All who have answered refused it.',
  divided: 'Those who have answered gave different answers.',
  signed: 'Put in writing and signed.',
  'in-force': 'Carried out.',
  violated: 'Acted against while in force.',
  withdrawn: 'Taken back by those who made it.',
  lapsed: 'Ended by time.',
  superseded: 'Changed: a later version stands for it.',
} as const)

/** Where a proposal stands. */
export type Standing = keyof typeof standings

type Status = ProposalStep['status']

/** The statuses that answer a proposal. */
export type AnswerStatus = Extract<Status, 'accepted-in-principle' | 'accepted' | 'partly-accepted' | 'rejected'>

/** What a step does to a proposal: talk of it, answer it, or settle it as a whole. */
const steps: Readonly<Record<Status, readonly ['talk' | 'answer' | 'settle', Standing]>> = {
  floated: ['talk', 'floated'],
  planned: ['talk', 'planned'],
  'under-discussion': ['talk', 'open'],
  tabled: ['talk', 'open'],
  'accepted-in-principle': ['answer', 'accepted-in-principle'],
  accepted: ['answer', 'accepted'],
  'partly-accepted': ['answer', 'partly-accepted'],
  rejected: ['answer', 'rejected'],
  amended: ['settle', 'superseded'],
  withdrawn: ['settle', 'withdrawn'],
  signed: ['settle', 'signed'],
  'in-force': ['settle', 'in-force'],
  violated: ['settle', 'violated'],
  lapsed: ['settle', 'lapsed'],
}

/**
 * Whether a status is an answer.
 *
 * @example
 * isAnswer('rejected') // true
 */
export function isAnswer(status: Status): status is AnswerStatus {
  return steps[status][0] === 'answer'
}

/**
 * Where some steps, in order of time, leave a proposal: at the last that settles it as a whole; else at the last answers
 * of all who answered, where they are one, and `divided` where they are not; else at the last talk of it; `open` without
 * any step. What is tabled anew is no longer settled.
 *
 * @example
 * standingAfter([{ status: 'tabled', by: ['russia'] }, { status: 'rejected', by: ['ukraine'] }]) // 'rejected'
 */
export function standingAfter(taken: Iterable<Pick<ProposalStep<Ids>, 'status' | 'by'>>): Standing {
  const answers = new Map<string | null, Standing>()
  let settled: Standing | null = null
  let talk: Standing = 'open'
  for (const { status, by } of taken) {
    const [kind, standing] = steps[status]
    if (status === 'tabled') settled = null
    if (kind === 'settle') settled = standing
    else if (kind === 'talk') talk = standing
    else for (const actor of by.length > 0 ? by : [null]) answers.set(actor, standing)
  }
  const [answer = talk, ...others] = new Set(answers.values())
  return settled ?? (others.length > 0 ? 'divided' : answer)
}
