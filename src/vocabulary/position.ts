/** Where an actor stands on an option: each stance with its definition. */
export const stances = /* @__PURE__ */ Object.freeze({
  demands: 'Requires it of others.',
  proposes: 'Puts it forward.',
  supports: 'Is for it.',
  accepts: 'Agrees to it when put by others.',
  'open-to': 'Would consider or is willing.',
  noncommittal: 'Speaks of it and takes no side.',
  mixed: 'Is for it in part and against it in part.',
  sceptical: 'Doubts it.',
  opposes: 'Is against it.',
  rejects: 'Refuses it when put by others.',
  'rules-out': 'Excludes it.',
} as const)

/** A stance: where an actor stands on an option. */
export type Stance = keyof typeof stances

/** Each stance as for (1), neither (0) or against (-1). */
export const polarities: Readonly<Record<Stance, -1 | 0 | 1>> = /* @__PURE__ */ Object.freeze({
  demands: 1,
  proposes: 1,
  supports: 1,
  accepts: 1,
  'open-to': 1,
  noncommittal: 0,
  mixed: 0,
  sceptical: -1,
  opposes: -1,
  rejects: -1,
  'rules-out': -1,
})

/** Through whose words a position reaches us: each voice with its definition. */
export const voices = /* @__PURE__ */ Object.freeze({
  'direct-quote': "The actor's own words, whole sentences in quotation marks.",
  'partial-quote': "The source's sentence around a few words of the actor in quotation marks.",
  paraphrase: "The source's words for what the actor said.",
  spokesperson: 'Said by somebody on behalf of the actor.',
  'attributed-by-other': 'What another actor or report says that the actor holds.',
  'outlet-characterisation': "What the source's own voice says of the actor, without anybody quoted.",
  headline: 'Stands in a headline or caption alone.',
} as const)

/** Through whose words a position reaches us. */
export type Voice = keyof typeof voices

/**
 * The voices through which an actor itself speaks, in its own words or in those of a spokesperson or a report of them.
 * What others or an outlet say of an actor is not what the actor said: `stanceOf` and `sidesOn` leave it out unless
 * they are given the voices to count.
 *
 * @example
 * findPositions({ voice: ownVoices })
 */
export const ownVoices: readonly Voice[] = /* @__PURE__ */ Object.freeze([
  'direct-quote',
  'partial-quote',
  'paraphrase',
  'spokesperson',
] as const)

/** How a stance hangs on a condition: each type with its definition. */
export const conditionTypes = /* @__PURE__ */ Object.freeze({
  'only-if': 'The stance holds only if this is so.',
  unless: 'The stance holds unless this is so.',
  after: 'The stance holds once this has come about.',
  'in-exchange-for': 'This is what is given or asked for in return.',
} as const)
