import { shown } from '../semantics/shown.js'

/** What is thrown where a delta is applied to a dataset that it does not start from. */
export class UnfitDeltaError extends Error {
  override readonly name = 'UnfitDeltaError'

  constructor(record: string, field: string, expected: unknown, found: unknown) {
    super(
      `The delta does not start from this dataset: ${record}${field} is ${found === undefined ? 'not there' : shown(found)} where the delta has ${expected === undefined ? 'nothing' : shown(expected)} before. Apply it to the release that it was made from.`,
    )
  }
}
