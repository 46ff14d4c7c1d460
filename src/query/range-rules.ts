/** The rules by which some claims have a low, a best and a high, with what each says. None adds or averages. */
export const rangeRules = /* @__PURE__ */ Object.freeze({
  'lowest-highest':
    'Low is the smallest number claimed and high the largest, as claimed, whatever word bounds them: at least 14 gives 14. Words that have no number of their own, such as several or billions, do not count. There is no best.',
  widest:
    'Low and high are the outer ends of what the claims allow: at least 14 leaves the high open. There is no best.',
  narrowest:
    'Low and high are the ends of what every claim allows; there are none where no number fits all. There is no best.',
  latest:
    'Best is the number of the last claim, low and high are the ends of what it allows; there are none where it cannot be told which claim is the last.',
} as const)
