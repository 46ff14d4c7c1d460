/** Whether an event took place, as of the sources: each status with its definition. */
export const eventStatuses = /* @__PURE__ */ Object.freeze({
  held: 'It took place.',
  planned: 'Those concerned have said that it will take place.',
  expected: 'Somebody expects it.',
  proposed: 'Somebody has asked for it or said that it could take place.',
  declined: 'Somebody it needs has refused it.',
  cancelled: 'It was called off.',
  postponed: 'It was put off.',
  unconfirmed: 'One side alone says that it took place.',
} as const)

/** Through what an event was held or made: each mode with its definition. */
export const modes = /* @__PURE__ */ Object.freeze({
  'in-person': 'In one place.',
  video: 'By video link.',
  telephone: 'By telephone.',
  written: 'In writing.',
  broadcast: 'On radio or television.',
  'social-media': 'On a social network.',
  unstated: 'The sources do not say.',
} as const)

/** With what force was used: each means with its definition. */
export const means = /* @__PURE__ */ Object.freeze({
  drones: 'Uncrewed aircraft.',
  missiles: 'Missiles.',
  bombs: 'Bombs from aircraft.',
  artillery: 'Guns and rockets on the ground.',
  'ground-forces': 'Troops on the ground.',
  unstated: 'The sources do not say.',
} as const)

/** What a participant did in an event: each role with its definition. */
export const participantRoles = /* @__PURE__ */ Object.freeze({
  host: 'Receives the others.',
  chair: 'Presides, alone or with others.',
  participant: 'Takes part.',
  mediator: 'Stands between the parties.',
  observer: 'Looks on.',
  visitor: 'Comes to the place of another.',
  speaker: 'Says or writes it.',
  addressee: 'Is spoken or written to.',
  initiator: 'Does or decides it.',
  recipient: 'It is done or given to them.',
  party: 'Is bound by it.',
  subject: 'It is about them.',
  attacker: 'Uses force.',
  target: 'Force is used against them.',
  reporter: 'Makes it known.',
} as const)

/** The roles that a family of event types knows: talks, acts, and uses of force. */
export const rolesOfFamily = /* @__PURE__ */ Object.freeze({
  talk: [
    'host',
    'chair',
    'participant',
    'mediator',
    'observer',
    'visitor',
    'speaker',
    'addressee',
    'initiator',
    'subject',
    'reporter',
  ],
  act: [
    'host',
    'chair',
    'participant',
    'mediator',
    'observer',
    'speaker',
    'addressee',
    'initiator',
    'recipient',
    'party',
    'subject',
    'reporter',
  ],
  attack: ['attacker', 'target', 'subject', 'reporter'],
} as const satisfies Record<string, readonly (keyof typeof participantRoles)[]>)

/** Whether a participant took part: each attendance with its definition. */
export const attendances = /* @__PURE__ */ Object.freeze({
  confirmed: 'Took part.',
  expected: 'Was to take part.',
  invited: 'Was asked to take part.',
  declined: 'Refused to take part.',
  absent: 'Did not take part.',
} as const)

/** Each relation with the one that the other event has to carry. */
export const eventRelationInverses = /* @__PURE__ */ Object.freeze({
  'part-of': 'has-part',
  'has-part': 'part-of',
  follows: 'precedes',
  precedes: 'follows',
  'responds-to': 'answered-by',
  'answered-by': 'responds-to',
  prepares: 'prepared-by',
  'prepared-by': 'prepares',
  realises: 'realised-by',
  'realised-by': 'realises',
  replaces: 'replaced-by',
  'replaced-by': 'replaces',
  announces: 'announced-by',
  'announced-by': 'announces',
  violates: 'violated-by',
  'violated-by': 'violates',
  'may-be-same-as': 'may-be-same-as',
} as const)

/** How two events relate: each relation with its definition. */
export const eventRelations = /* @__PURE__ */ Object.freeze({
  'part-of': 'Took place within the other.',
  'has-part': 'The other took place within this one.',
  follows: 'Came after the other, as a source ties the two.',
  precedes: 'The other came after it, as a source ties the two.',
  'responds-to': 'Answers the other.',
  'answered-by': 'The other answers it.',
  prepares: 'Was held to make the other possible.',
  'prepared-by': 'The other was held to make it possible.',
  realises: 'Is what became of the other, which was planned or expected.',
  'realised-by': 'Was planned or expected, and came about as the other.',
  replaces: 'Took place instead of the other.',
  'replaced-by': 'Was planned or expected, and the other took place instead.',
  announces: 'Made the other known in advance.',
  'announced-by': 'Was made known in advance by the other.',
  violates: 'Goes against what the other established.',
  'violated-by': 'Was acted against by the other.',
  'may-be-same-as': 'It cannot be told whether both are one event.',
} as const satisfies Record<keyof typeof eventRelationInverses, string>)

/** What came of an event: each result with its definition. */
export const outcomeResults = /* @__PURE__ */ Object.freeze({
  agreement: 'Agreed on something.',
  'agreement-in-principle': 'Agreed, with terms left open.',
  'no-agreement': 'Ended without an agreement.',
  accepted: 'What was put forward was accepted.',
  declined: 'What was put forward was refused.',
  harm: 'People were killed or injured, or things damaged.',
  other: 'Something else came of it; the summary says what.',
  unknown: 'The sources at hand do not say what became of it.',
} as const)
