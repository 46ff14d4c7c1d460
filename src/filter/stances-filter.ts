import type { Ids, KnownIds } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { voices } from '../vocabulary/position.js'
import { termsOf } from './terms-of.js'
import type { OneOrMore } from './time-filter.js'

/** Which stances: those that meet every key given. */
export interface StancesFilter<I extends Ids = KnownIds> {
  /** Whose. */
  readonly actor?: OneOrMore<I['actor']> | undefined
  /** On which option. */
  readonly option?: OneOrMore<I['option']> | undefined
  /** On any option of which issue. */
  readonly issue?: OneOrMore<I['issue']> | undefined
  /** Through whose words; `ownVoices` where it is left out. */
  readonly voice?: OneOrMore<PositionRecord['voice']> | undefined
  /** Whether what others said on behalf of the actor counts as well. */
  readonly onBehalf?: boolean | undefined
}

/** What the keys of a filter of stances may hold, where the question itself says whose. */
export const sharedFields = {
  option: { ids: 'options' },
  issue: { ids: 'issues' },
  voice: { terms: /* @__PURE__ */ termsOf(voices) },
  onBehalf: { terms: [true, false] },
} as const

/** What the keys of a filter of stances may hold. */
export const stancesFields = /* @__PURE__ */ (() => ({ actor: { ids: 'actors' }, ...sharedFields }) as const)()
