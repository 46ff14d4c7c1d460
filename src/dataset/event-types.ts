import { actTypes, attackTypes, type EventTypeEntry, talkTypes } from '../vocabulary/event-types.js'

/** A type of event. */
export type EventType = keyof typeof talkTypes | keyof typeof actTypes | keyof typeof attackTypes

/**
 * Every type of event with its definition and the nearest codes of PLOVER and CAMEO; `crosswalkVersions` names the
 * codebooks.
 *
 * @example
 * eventTypes.summit.cameo // '040'
 */
export const eventTypes: Readonly<Record<EventType, EventTypeEntry>> = /* @__PURE__ */ (() =>
  Object.freeze({ ...talkTypes, ...actTypes, ...attackTypes }))()
