import { deepFreeze } from './deep-freeze.js'
import records from './generated/actors.js'
import type { ActorRecord } from './record-types.js'

/**
 * Every actor: persons, states, organisations, coalitions, outlets and unnamed groups, in order of id.
 * Plain objects, deeply frozen.
 *
 * @example
 * actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)
 */
export const actors: readonly ActorRecord[] = /* @__PURE__ */ deepFreeze(records as readonly ActorRecord[])
