/**
 * How every answer is shown: together, since a file more costs a start more than it weighs.
 *
 * @packageDocumentation
 */
export * from './answers/actors.js'
export * from './answers/events.js'
export * from './answers/figures.js'
export * from './answers/proposals.js'
export * from './answers/records.js'
export * from './answers/sources.js'
export * from './answers/stances.js'
export * as ownActor from './own/actor.js'
export * as ownEvidence from './own/evidence.js'
export * as ownIssues from './own/issues.js'
export * as ownList from './own/list.js'
export * as ownShow from './own/show.js'
