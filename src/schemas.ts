/**
 * The schemas of all records and the integrity check, for those who validate data of their own. Loads zod.
 *
 * @packageDocumentation
 */
export { checkIntegrity } from './integrity/check-integrity.js'
export type { IntegrityDataset } from './integrity/dataset.js'
export type { IntegrityContext, Rule, Violation } from './integrity/rule.js'
export { rules } from './integrity/rules.js'
export {
  type RecordIssue,
  type RecordsValidation,
  type ValidateRecordsOptions,
  validateRecords,
} from './load/validate-records.js'
export { actorSchema } from './schema/actor.js'
export { datasetSchema, recordSchemas, type SchemaDataset, type SchemaRecord } from './schema/dataset.js'
export { discrepancySchema } from './schema/discrepancy.js'
export { eventSchema } from './schema/event.js'
export { figureSchema } from './schema/figure.js'
export { issueSchema } from './schema/issue.js'
export { placeSchema } from './schema/place.js'
export { positionSchema } from './schema/position.js'
export { proposalSchema } from './schema/proposal.js'
export { retiredSchema } from './schema/retired.js'
export { sourceSchema } from './schema/source.js'
