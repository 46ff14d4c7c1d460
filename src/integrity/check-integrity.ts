import { assertWhole } from './assert-whole.js'
import type { IntegrityDataset } from './dataset.js'
import type { IntegrityContext, Violation } from './rule.js'
import { rules } from './rules.js'

/**
 * Every violation of every rule in a dataset, in the order of the rules; empty where all hold. The dataset has to have
 * the shape of `datasetSchema`: parse it first. Rules that look into the pinned texts need `context.texts`; without
 * them they find nothing. Throws a TypeError that names the collection that is missing, a RangeError where a date is not
 * EDTF: the schema would have told both.
 *
 * @example
 * checkIntegrity({ ...published, places: [] }).map(({ message, remedy }) => `${message}: ${remedy}`)
 */
export function checkIntegrity(dataset: IntegrityDataset, context: IntegrityContext = {}): Violation[] {
  assertWhole(dataset)
  const fresh = { ...dataset }
  return rules.flatMap((rule) => [...rule.check(fresh, context)])
}
