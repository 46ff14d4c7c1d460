/** The rules by which two stances exclude each other, each with what it says. */
export const conflictRules = /* @__PURE__ */ Object.freeze({
  deadlock: 'One needs the second option for the first, the other needs the first for the second: neither can begin.',
  blocked:
    'One needs an option, or trades it for another, that the other rejects or rules out without any condition of its own.',
  contrary: 'What one needs is what the other is barred by.',
} as const)
