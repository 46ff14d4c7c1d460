/** What kind of party an actor is that is no person: each kind with its definition. */
export const partyKinds = /* @__PURE__ */ Object.freeze({
  state: 'A state, with its government and its metonyms.',
  organisation: 'An organisation with members or organs of its own.',
  coalition: 'States or persons acting together without an organisation.',
  media: 'A news outlet or agency.',
} as const)

/** What kind of unnamed group an actor is: each kind with its definition. */
export const groupKinds = /* @__PURE__ */ Object.freeze({
  group: 'People or states that the sources count or describe but do not name.',
} as const)
