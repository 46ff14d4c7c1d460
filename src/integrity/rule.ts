import type { CollectionName } from '../vocabulary/collections.js'
import type { IntegrityDataset } from './dataset.js'

/** What a rule found: which record, where in it, the value, what is wrong and what to do. */
export interface Violation {
  /** The name of the rule: the sentence that does not hold. */
  readonly rule: string
  readonly collection: CollectionName | 'retired'
  readonly id: string
  /** Where in the record, as a JSON Pointer; empty for the whole of it. */
  readonly pointer: string
  readonly value: unknown
  readonly message: string
  readonly remedy: string
}

/** A violation as a rule reports it, which need not repeat its name. */
export type Finding = Omit<Violation, 'rule'>

/** What the rules may know beside the dataset. */
export interface IntegrityContext {
  /** The pinned texts, each under its SHA-256; without them no rule looks into a text. */
  readonly texts?: ReadonlyMap<string, string>
}

/** One sentence that holds of a sound dataset. */
export interface Rule {
  readonly name: string
  /** Every place of a dataset where the sentence does not hold. */
  check(dataset: IntegrityDataset, context: IntegrityContext): Iterable<Violation>
}

/**
 * A rule from its name and what finds where it does not hold.
 *
 * @example
 * defineRule('ids-are-unique', function* (dataset) { … })
 */
export function defineRule(
  name: string,
  find: (dataset: IntegrityDataset, context: IntegrityContext) => Iterable<Finding>,
): Rule {
  return {
    name,
    *check(dataset, context) {
      for (const finding of find(dataset, context)) yield { rule: name, ...finding }
    },
  }
}
