/** What kind of disagreement or error: each kind with its definition. */
export const discrepancyKinds = /* @__PURE__ */ Object.freeze({
  'wrong-office': 'An office that the person did not hold at the time.',
  'different-scope': 'Numbers or statements that count or cover different things and read as rivals.',
  'different-number': 'Numbers for the same thing that cannot both hold.',
  'different-precision': 'One account gives a number or name where another is vague.',
  'different-date': 'Accounts place one thing at different times.',
  'different-firmness': 'One stance told with different strength or conditions.',
  'changed-over-time': 'Accounts of different dates that differ because the matter may have moved.',
  'conflicting-accounts': 'Accounts of one thing that cannot both be whole.',
  'identity-unclear': 'It cannot be told whether two accounts mean the same thing.',
  omission: 'One account leaves out what another makes central.',
  misattribution: 'Words or acts are given to, or read as, those of the wrong actor.',
  'headline-against-body': 'A headline or caption says what the body does not.',
  'different-spelling': 'One name spelt in several ways.',
  'different-composition': 'Accounts name or count different members or participants.',
} as const)

/** Whether a discrepancy can be settled: each status with its definition. */
export const resolutionStatuses = /* @__PURE__ */ Object.freeze({
  unresolved: 'The sources at hand do not settle it.',
  'not-a-conflict': 'Both can hold; the explanation says how.',
  'error-in-source': 'One account is wrong; the summary says which and how it can be told.',
  superseded: 'The later account stands.',
} as const)
