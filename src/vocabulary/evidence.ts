/** How firmly a text carries a field: each support with its definition. */
export const supports = /* @__PURE__ */ Object.freeze({
  states: 'The words of the span say it.',
  implies: 'The words of the span leave no other reading; the note says how.',
  context: 'Knowledge from outside the source resolves it; the note says what.',
} as const)
