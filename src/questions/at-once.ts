export { actors } from '../dataset/actors.js'
export type { DatasetOf } from '../dataset/dataset-of.js'
export { discrepancies } from '../dataset/discrepancies.js'
export { type EventType, eventTypes } from '../dataset/event-types.js'
export { events } from '../dataset/events.js'
export { figures } from '../dataset/figures.js'
export type * from '../dataset/generated/ids.js'
export { type DatasetProblem, InvalidDatasetError } from '../dataset/invalid-dataset-error.js'
export { issues } from '../dataset/issues.js'
export { places } from '../dataset/places.js'
export { positions } from '../dataset/positions.js'
export { proposals } from '../dataset/proposals.js'
export { published } from '../dataset/published.js'
export type * from '../dataset/record-types.js'
export { type Release, release } from '../dataset/release.js'
export { retired } from '../dataset/retired.js'
export { sources } from '../dataset/sources.js'
export type { Collections, CreateDatasetOptions, IdsOf } from '../dataset/whole-dataset.js'
export type { AnswerCertainty } from '../filter/certainty-in.js'
export type { ConditionFilter } from '../filter/condition-field.js'
export { InvalidFilterError } from '../filter/invalid-filter-error.js'
export type { ParticipantFilter } from '../filter/participant-field.js'
export type { StancesFilter } from '../filter/stances-filter.js'
export type { OneOrMore, TimeFilter, WithPossible } from '../filter/time-filter.js'
export { UnknownIdError } from '../filter/unknown-id-error.js'
export { UnknownPointerError } from '../filter/unknown-pointer-error.js'
export type { StanceDifference } from '../query/change-between.js'
export { conflictRules } from '../query/conflict-rules.js'
export { graphFormats } from '../query/graph-formats.js'
export type { CameOfPlan, PlanOutcome } from '../query/plan-fates.js'
export type { Polarity } from '../query/polarities-of.js'
export { type AnswerStatus, type Standing, standings } from '../query/proposal-standing.js'
export { rangeRules } from '../query/range-rules.js'
export type { Answer, BoundedDate } from '../semantics/date-bounds.js'
export type { Bounds, EdtfMeaning } from '../semantics/edtf-bounds.js'
export { groupKinds, partyKinds } from '../vocabulary/actor.js'
export { type CollectionName, collectionNames, collections } from '../vocabulary/collections.js'
export { dateBases } from '../vocabulary/dated.js'
export { discrepancyKinds, resolutionStatuses } from '../vocabulary/discrepancy.js'
export {
  attendances,
  eventRelationInverses,
  eventRelations,
  eventStatuses,
  means,
  modes,
  outcomeResults,
  participantRoles,
} from '../vocabulary/event.js'
export { crosswalkVersions, type EventTypeEntry } from '../vocabulary/event-types.js'
export { supports } from '../vocabulary/evidence.js'
export {
  figureRelationInverses,
  figureRelations,
  figureStages,
  measures,
  operators,
  units,
  unitsOfMeasure,
} from '../vocabulary/figure.js'
export { placeKinds } from '../vocabulary/place.js'
export {
  conditionTypes,
  ownVoices,
  polarities,
  type Stance,
  stances,
  type Voice,
  voices,
} from '../vocabulary/position.js'
export { proposalStatuses } from '../vocabulary/proposal.js'
export type { Catalogue } from '../vocabulary/referents.js'
export { defectKinds, sourceFlags, sourceKinds } from '../vocabulary/source.js'
export type { AskableDataset } from './askable-dataset.js'
export type * from './types.js'
