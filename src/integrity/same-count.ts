import { sameScope } from '../semantics/same-scope.js'
import type { IntegrityRecord } from './dataset.js'

/**
 * Whether two figures count the same thing in the same way: one measure, unit, stage and scope.
 *
 * @example
 * sameCount(toll, otherToll)
 */
export function sameCount(a: IntegrityRecord<'figures'>, b: IntegrityRecord<'figures'>): boolean {
  return a.measure === b.measure && a.unit === b.unit && a.stage === b.stage && sameScope(a.scope, b.scope)
}
