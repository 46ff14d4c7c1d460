/** What a date rests on: each basis with its definition. */
export const dateBases = /* @__PURE__ */ Object.freeze({
  stated: 'The source gives the date itself.',
  relative: 'Worked out from a word such as Monday or yesterday and the publication or another event.',
  inferred: 'Worked out from other facts; the reason says from which.',
} as const)
