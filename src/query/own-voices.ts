import type { PositionRecord } from '../dataset/record-types.js'

/**
 * The voices through which an actor itself speaks, in its own words or in those of a spokesperson or a report of them.
 * What others or an outlet say of an actor is not what the actor said: `stanceOf` and `sidesOn` leave it out unless
 * they are given the voices to count.
 *
 * @example
 * findPositions({ voice: ownVoices })
 */
export const ownVoices: readonly PositionRecord['voice'][] = /* @__PURE__ */ Object.freeze([
  'direct-quote',
  'partial-quote',
  'paraphrase',
  'spokesperson',
] as const)
