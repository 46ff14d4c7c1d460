/** What a date rests on: each basis with its definition. */
export const dateBases = /* @__PURE__ */ Object.freeze({
  stated: 'The source gives the date itself.',
  relative:
    'Counted from the publication or another event: by a word such as Monday or yesterday, or because the text attests it when it appears.',
  inferred: 'Worked out from other facts; the reason says from which.',
} as const)
