import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

const SEED = 5
const TIMES = 2000

/** From where to where a statistic is likely to be. */
export type Interval = readonly [low: number, high: number]

/**
 * The 95 % interval of a statistic by resampling its units with replacement: the percentiles of 2000 samples, the same
 * ones each time. Samples for which there is no such statistic are left out; null where there is none for any.
 *
 * @example
 * interval(pairs, kappa)
 */
export function interval<Item>(
  items: readonly Item[],
  statistic: (items: readonly Item[]) => number | null,
): Interval | null {
  if (items.length === 0) return null
  const random = xoroshiro128plus(SEED)
  const found = Array.from({ length: TIMES }, () =>
    statistic(items.map(() => items[uniformInt(random, 0, items.length - 1)] as Item)),
  )
    .filter((value) => value !== null)
    .sort((a, b) => a - b)
  const at = (share: number) => found[Math.min(found.length - 1, Math.floor(share * found.length))]
  const [low, high] = [at(0.025), at(0.975)]
  return low === undefined || high === undefined ? null : [low, high]
}
