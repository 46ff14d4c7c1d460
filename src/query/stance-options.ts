import type { PositionRecord } from '../dataset/record-types.js'
import type { Window } from '../postings/window.js'
import { voices } from '../vocabulary/position.js'
import { checkedTerm } from './checked-term.js'
import { ownVoices } from './own-voices.js'
import { checkedFilter } from './read-filter.js'
import { readWindow, timeKeys } from './read-window.js'
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

const own: ReadonlySet<string> = /* @__PURE__ */ new Set(ownVoices)

/**
 * Stance options as what they let count. Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * readStanceOptions('stanceOf', { asOf: '2025-08' }, ['voice', 'onBehalf']).onBehalf // false
 */
export function readStanceOptions(
  question: string,
  options: unknown,
  keys: readonly ('voice' | 'onBehalf')[],
): ReadStanceOptions {
  const given = checkedFilter(question, options)
  const all: readonly string[] = [...keys, ...timeKeys.upTo]
  for (const key of Object.keys(given)) if (!all.includes(key)) throw unknownKey(question, key, given[key], all)
  const { voice, onBehalf } = given
  const named: readonly unknown[] = Array.isArray(voice) ? voice : [voice]
  return {
    window: readWindow(question, given),
    heard:
      voice === undefined ? own : new Set(named.map((one) => checkedTerm(question, 'voice', one, termsOf(voices)))),
    onBehalf: onBehalf !== undefined && checkedTerm(question, 'onBehalf', onBehalf, [true, false]),
  }
}
