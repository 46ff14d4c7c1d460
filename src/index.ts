/**
 * The diplomacy to end the Russia-Ukraine war as data: collections, lookups and questions. Loads no dependency.
 *
 * @packageDocumentation
 */
export { actors } from './dataset/actors.js'
export { type Collections, createDataset, type IdsOf } from './dataset/create-dataset.js'
export type { DatasetOf } from './dataset/dataset-of.js'
export { discrepancies } from './dataset/discrepancies.js'
export { type EventType, eventTypes } from './dataset/event-types.js'
export { events } from './dataset/events.js'
export { figures } from './dataset/figures.js'
export type * from './dataset/generated/ids.js'
export { InvalidDatasetError } from './dataset/invalid-dataset-error.js'
export { issues } from './dataset/issues.js'
export { places } from './dataset/places.js'
export { positions } from './dataset/positions.js'
export { proposals } from './dataset/proposals.js'
export { published } from './dataset/published.js'
export type * from './dataset/record-types.js'
export { type Release, release } from './dataset/release.js'
export { retired } from './dataset/retired.js'
export { sources } from './dataset/sources.js'
export { actorsNamed } from './query/actors-named.js'
export { compareFigures, type FigureComparison } from './query/compare-figures.js'
export { conditionsOn } from './query/conditions-on.js'
export { type DiscrepanciesFilter, discrepanciesWhere } from './query/discrepancies-where.js'
export { evidenceFor } from './query/evidence-for.js'
export { type FiguresFilter, figuresWhere } from './query/figures-where.js'
export { findActor } from './query/find-actor.js'
export { findDiscrepancy } from './query/find-discrepancy.js'
export { findEvent } from './query/find-event.js'
export { findFigure } from './query/find-figure.js'
export { findIssue } from './query/find-issue.js'
export { findOption } from './query/find-option.js'
export { findPlace } from './query/find-place.js'
export { findPosition } from './query/find-position.js'
export { findProposal } from './query/find-proposal.js'
export { findSource } from './query/find-source.js'
export { getActor, type KnownActor } from './query/get-actor.js'
export { getDiscrepancy } from './query/get-discrepancy.js'
export { getEvent, type KnownEvent } from './query/get-event.js'
export { getFigure } from './query/get-figure.js'
export { getIssue } from './query/get-issue.js'
export { getOption } from './query/get-option.js'
export { getPlace } from './query/get-place.js'
export { getPosition } from './query/get-position.js'
export { getProposal } from './query/get-proposal.js'
export { getSource } from './query/get-source.js'
export { InvalidFilterError } from './query/invalid-filter-error.js'
export { isWithin } from './query/is-within.js'
export { meetingsOf } from './query/meetings-of.js'
export { type Mentions, mentionsOf } from './query/mentions-of.js'
export { openPlans } from './query/open-plans.js'
export { ownVoices } from './query/own-voices.js'
export { type PositionsFilter, positionsWhere } from './query/positions-where.js'
export { type ProposalsFilter, proposalsWhere } from './query/proposals-where.js'
export { type Quotation, quotesOf } from './query/quotes-of.js'
export { type ProposalResponse, responsesTo } from './query/responses-to.js'
export { type Rival, rivalsOf } from './query/rivals-of.js'
export { type Role, rolesOf } from './query/roles-of.js'
export { type Sides, sidesOn } from './query/sides-on.js'
export { type StanceOptions, stanceOf } from './query/stance-of.js'
export type { AsOf, Certainty, OneOrMore, TimeFilter } from './query/time-filter.js'
export { type TimelineFilter, timeline } from './query/timeline.js'
export { UnknownIdError } from './query/unknown-id-error.js'
export { UnknownPointerError } from './query/unknown-pointer-error.js'
export { type WhatBecame, whatBecameOf } from './query/what-became-of.js'
export { whereWent } from './query/where-went.js'
export { type Answer, type BoundedDate, isBefore, outerDays } from './semantics/date-bounds.js'
export { type Bounds, type EdtfMeaning, readEdtf } from './semantics/edtf-bounds.js'
export { groupKinds, partyKinds } from './vocabulary/actor.js'
export { type CollectionName, collectionNames, collections } from './vocabulary/collections.js'
export { dateBases } from './vocabulary/dated.js'
export { discrepancyKinds, resolutionStatuses } from './vocabulary/discrepancy.js'
export {
  attendances,
  eventRelationInverses,
  eventRelations,
  eventStatuses,
  means,
  modes,
  outcomeResults,
  participantRoles,
} from './vocabulary/event.js'
export { crosswalkVersions, type EventTypeEntry } from './vocabulary/event-types.js'
export { supports } from './vocabulary/evidence.js'
export {
  figureRelationInverses,
  figureRelations,
  figureStages,
  measures,
  operators,
  units,
  unitsOfMeasure,
} from './vocabulary/figure.js'
export { placeKinds } from './vocabulary/place.js'
export { conditionTypes, polarities, type Stance, stances, voices } from './vocabulary/position.js'
export { proposalStatuses } from './vocabulary/proposal.js'
export { defectKinds, sourceFlags, sourceKinds } from './vocabulary/source.js'
