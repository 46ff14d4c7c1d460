/** What a figure counts: each measure with its definition. */
export const measures = /* @__PURE__ */ Object.freeze({
  killed: 'People killed.',
  injured: 'People injured.',
  'weapons-launched': 'Drones or missiles launched.',
  'weapons-intercepted': 'Drones or missiles shot down or stopped.',
  'weapons-through': 'Drones or missiles that got past the defences.',
  attacks: 'Attacks counted as such.',
  participants: 'People or states taking part.',
  members: 'Members of an organisation, coalition or group.',
  duration: 'How long something lasts.',
  money: 'An amount of money.',
  quantity: 'A number of things asked for, offered or delivered.',
  share: 'A part of a whole, in percent.',
  troops: 'Soldiers.',
  exchanged: 'People exchanged or returned.',
  votes: 'Votes cast.',
  elapsed: 'How long something has gone on, or how far back a comparison reaches.',
} as const)

/** In what a figure counts: each unit with its definition. */
export const units = /* @__PURE__ */ Object.freeze({
  persons: 'People.',
  drones: 'Drones.',
  missiles: 'Missiles.',
  attacks: 'Attacks.',
  states: 'States.',
  leaders: 'Leaders of states, governments or organisations.',
  allies: 'Allies, where the source does not say what kind.',
  shells: 'Artillery shells.',
  systems: 'Weapon systems.',
  sites: 'Buildings or plants.',
  USD: 'United States dollars (ISO 4217).',
  EUR: 'Euros (ISO 4217).',
  minutes: 'Minutes.',
  days: 'Days.',
  years: 'Years.',
  percent: 'Hundredths.',
  votes: 'Votes.',
} as const)

/* @__NO_SIDE_EFFECTS__ */
function only<const Allowed extends readonly (keyof typeof units)[]>(...allowed: Allowed): Allowed {
  return Object.freeze(allowed)
}

/** The units that a measure can be counted in. */
export const unitsOfMeasure = /* @__PURE__ */ Object.freeze({
  killed: only('persons'),
  injured: only('persons'),
  'weapons-launched': only('drones', 'missiles', 'shells', 'systems'),
  'weapons-intercepted': only('drones', 'missiles', 'shells', 'systems'),
  'weapons-through': only('drones', 'missiles', 'shells', 'systems'),
  attacks: only('attacks', 'drones', 'missiles', 'sites'),
  participants: only('persons', 'states', 'leaders', 'allies'),
  members: only('persons', 'states', 'leaders', 'allies'),
  duration: only('minutes', 'days', 'years'),
  money: only('USD', 'EUR'),
  quantity: only('persons', 'drones', 'missiles', 'shells', 'systems', 'sites', 'states', 'attacks'),
  share: only('percent'),
  troops: only('persons'),
  exchanged: only('persons'),
  votes: only('votes'),
  elapsed: only('minutes', 'days', 'years'),
} as const satisfies Record<keyof typeof measures, readonly (keyof typeof units)[]>)

/** The units of which there is no part: nothing but whole numbers of them is claimed. */
export const countedUnits: readonly (keyof typeof units)[] = [
  'persons',
  'drones',
  'missiles',
  'attacks',
  'states',
  'leaders',
  'allies',
  'shells',
  'systems',
  'sites',
  'votes',
]

/** The measures that can have a stage: money, arms and troops that are asked for, promised or handed over. */
export const stagedMeasures: readonly (keyof typeof measures)[] = ['money', 'quantity', 'troops']

/** Each relation of figures with the one that the other figure has to carry. */
export const figureRelationInverses = /* @__PURE__ */ Object.freeze({
  contradicts: 'contradicts',
  confirms: 'confirms',
  revises: 'revised-by',
  'revised-by': 'revises',
  'incomparable-with': 'incomparable-with',
  'part-of': 'includes',
  includes: 'part-of',
} as const)

/** What the bound word says of a number: each operator with its definition. */
export const operators = /* @__PURE__ */ Object.freeze({
  exactly: 'The number as given, without a bound word.',
  'at-least': 'n or more.',
  'more-than': 'More than n.',
  about: 'Near n.',
  'up-to': 'n or fewer.',
  between: 'From min to max.',
  'order-of-magnitude': 'Some multiple of n, up to a thousandfold: billions.',
  vague: 'A word that has no number: several.',
} as const)

/** How far money, arms or troops have come: each stage with its definition. */
export const figureStages = /* @__PURE__ */ Object.freeze({
  requested: 'Asked for.',
  proposed: 'Put forward.',
  announced: 'Made public as intended.',
  committed: 'Promised.',
  contracted: 'Under contract.',
  delivered: 'Handed over.',
} as const)

/** How two figures relate: each relation with its definition. */
export const figureRelations = /* @__PURE__ */ Object.freeze({
  contradicts: 'The same thing counted with another result: equal scopes, disjoint ranges.',
  confirms: 'The same thing counted with a result that fits: equal scopes, overlapping ranges.',
  revises: 'A later count by the same claimant.',
  'revised-by': 'An earlier count that the claimant changed.',
  'incomparable-with': 'About the same matter with another scope; neither confirms nor contradicts.',
  'part-of': 'Counted within the other.',
  includes: 'The other is counted within this one.',
} as const satisfies Record<keyof typeof figureRelationInverses, string>)
