import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { polaritiesOf } from './polarities-of.js'

/**
 * How one stance differs from the one before: it is the `first`; `reversed`, from for to against or back; `changed`
 * otherwise; or it was `withdrawn` and none stands in its place.
 */
export type StanceDifference = 'first' | 'reversed' | 'changed' | 'withdrawn'

const REVERSALS: readonly string[] = ['1,-1', '-1,1']

/**
 * How the stance that some positions take differs from the one taken before; null where it is the same.
 *
 * @example
 * changeBetween([supports], [rejects]) // 'reversed'
 */
export function changeBetween(
  before: readonly PositionRecord<Ids>[],
  after: readonly PositionRecord<Ids>[],
): StanceDifference | null {
  const was = new Set(before.map(({ stance }) => stance))
  const is = new Set(after.map(({ stance }) => stance))
  if (was.size === is.size && [...is].every((stance) => was.has(stance))) return null
  if (was.size === 0) return 'first'
  if (is.size === 0) return 'withdrawn'
  const polarities = [...polaritiesOf(before), ...polaritiesOf(after)]
  return REVERSALS.includes(polarities.join()) ? 'reversed' : 'changed'
}
