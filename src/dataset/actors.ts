import records from './generated/actors.js'
import type { ActorRecord } from './record-types.js'

/**
 * Every actor: persons, states, organisations, coalitions, outlets and unnamed groups, in order of id.
 * Plain objects, deeply frozen.
 *
 * @example
 * actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)
 */
export const actors: readonly ActorRecord[] = records as readonly ActorRecord[]
