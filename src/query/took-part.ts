import type { Ids } from '../dataset/generated/ids.js'
import type { EventRecord, Participant, TalkEvent } from '../dataset/record-types.js'
import { talkTypes } from '../vocabulary/event-types.js'

const BESIDE: readonly Participant['role'][] = ['subject', 'reporter']

/**
 * Whether people speak with one another in an event.
 *
 * @example
 * events.filter(isTalk)
 */
export const isTalk = <I extends Ids>(event: EventRecord<I>): event is TalkEvent<I> =>
  Object.hasOwn(talkTypes, event.type)

/**
 * Whether a participant of talks is one of those who speak there: not one who is spoken of or who makes it known.
 *
 * @example
 * isAmongThem({ actor: 'afp', role: 'reporter', attendance: 'confirmed', onBehalfOf: null }) // false
 */
export const isAmongThem = ({ role }: Participant<Ids>): boolean => !BESIDE.includes(role)
