/** What became of a proposal: each status with its definition. */
export const proposalStatuses = /* @__PURE__ */ Object.freeze({
  floated: 'Mentioned as a possibility.',
  planned: 'Said to be going to be put forward.',
  'under-discussion': 'Talked about by those it concerns.',
  tabled: 'Put forward to those it is addressed to.',
  'accepted-in-principle': 'Agreed to, with terms left open.',
  accepted: 'Agreed to.',
  'partly-accepted': 'Some terms agreed to.',
  rejected: 'Refused.',
  amended: 'Changed; a later version stands for it.',
  withdrawn: 'Taken back by those who made it.',
  signed: 'Put in writing and signed.',
  'in-force': 'Carried out.',
  violated: 'Acted against while in force.',
  lapsed: 'Ended by time.',
} as const)
