/** What two coders made of one unit. */
export type Pair<Value> = readonly [first: Value, second: Value]

/** How far apart two codings of one unit are: 0 where they agree. */
export type Apart<Value> = (first: Value, second: Value) => number

/** Agree or not, and nothing between. */
export const nominal: Apart<unknown> = (first, second) => (first === second ? 0 : 1)

/** How far two terms are apart on a scale: the steps between them, or their square. */
export const onScale =
  (scale: readonly unknown[], power: 1 | 2): Apart<unknown> =>
  (first, second) =>
    Math.abs(scale.indexOf(first) - scale.indexOf(second)) ** power

function counts<Value>(values: readonly Value[]): [Value, number][] {
  const found = new Map<Value, number>()
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1)
  return [...found]
}

/**
 * Cohen's kappa of two coders (Cohen 1960), weighted where `apart` tells grave disagreements from slight ones (Cohen
 * 1968): 1 where they always agree, 0 where they agree as often as chance would have it. Null where both used one term
 * throughout, or there is no unit: chance alone would then agree on everything.
 *
 * @example
 * kappa([['a', 'a'], ['b', 'b'], ['a', 'b'], ['b', 'b']]) // 0.5
 */
export function kappa<Value>(pairs: readonly Pair<Value>[], apart: Apart<Value> = nominal): number | null {
  const observed = pairs.reduce((sum, [first, second]) => sum + apart(first, second), 0) / pairs.length
  const byFirst = counts(pairs.map(([first]) => first))
  const bySecond = counts(pairs.map(([, second]) => second))
  let expected = 0
  for (const [first, times] of byFirst) {
    for (const [second, others] of bySecond) expected += (times * others * apart(first, second)) / pairs.length ** 2
  }
  return expected > 0 ? 1 - observed / expected : null
}

/** The share of the units on which both coders are of one mind; null where there is no unit. */
export function shareOfEqual<Value>(pairs: readonly Pair<Value>[]): number | null {
  return pairs.length === 0 ? null : pairs.filter(([first, second]) => first === second).length / pairs.length
}
