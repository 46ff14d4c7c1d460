import type { PositionRecord } from '../dataset/record-types.js'
import type { Window } from '../postings/window.js'
import { ownVoices, voices } from '../vocabulary/position.js'
import { checkedTerm } from './checked-term.js'
import { checkedFilter } from './read-filter.js'
import { readWindow } from './read-window.js'
import { termsOf } from './terms-of.js'
import type { AsOf, Certainty, OneOrMore } from './time-filter.js'
import { unknownKey } from './unknown-key.js'

/** Which positions count as an actor's stance. */
export interface StanceOptions<W extends Certainty = Certainty> extends AsOf<W> {
  /** Through whose words; `ownVoices` where it is left out. */
  readonly voice?: OneOrMore<PositionRecord['voice']> | undefined
  /** Whether what others said on behalf of the actor counts as well. */
  readonly onBehalf?: boolean | undefined
}

/** Stance options that have been read. */
export interface ReadStanceOptions {
  readonly window: Window
  readonly heard: ReadonlySet<string>
  readonly onBehalf: boolean
}

/** The voices that count where none are named. */
export const ownVoiceSet: ReadonlySet<string> = /* @__PURE__ */ new Set(ownVoices)

/** The keys of `StanceOptions`, for a question that takes them all. */
export const stanceKeys = ['voice', 'onBehalf', 'asOf', 'within'] as const

function voicesOf(question: string, voice: unknown): ReadonlySet<string> {
  const named: readonly unknown[] = Array.isArray(voice) ? voice : [voice]
  return new Set(named.map((one) => checkedTerm(question, 'voice', one, termsOf(voices))))
}

/**
 * Stance options as what they let count. Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * readStanceOptions('stanceOf', { asOf: '2025-08' }, stanceKeys).onBehalf // false
 */
export function readStanceOptions(
  question: string,
  options: unknown,
  keys: readonly (typeof stanceKeys)[number][],
): ReadStanceOptions {
  const given = checkedFilter(question, options)
  const all: readonly string[] = keys
  for (const key in given) {
    if (!all.includes(key) && Object.hasOwn(given, key)) throw unknownKey(question, key, given[key], all)
  }
  const { voice, onBehalf, asOf, within } = given
  return {
    window: readWindow(question, undefined, asOf, within, 'asOf'),
    heard: voice === undefined ? ownVoiceSet : voicesOf(question, voice),
    onBehalf: onBehalf !== undefined && checkedTerm(question, 'onBehalf', onBehalf, [true, false]),
  }
}
