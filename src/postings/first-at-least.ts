/**
 * The first place from `start` up to `end`, between which the numbers ascend, at which one is at least `bound`; `end`
 * where none is. For the first above a whole number, ask for the next one. Where a place has `columns` numbers side by
 * side, the first of them counts.
 *
 * @example
 * firstAtLeast(Int32Array.of(1, 3, 3, 7), 3, 0, 4) // 1
 */
export function firstAtLeast(numbers: Int32Array, bound: number, start: number, end: number, columns = 1): number {
  let low = start
  let high = end
  while (low < high) {
    // Not >>> 1: beside the signed numbers around it the engine would take it for a fraction, and search half as fast.
    const middle = (low + high) >> 1
    if ((numbers[middle * columns] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * As `firstAtLeast`, for a place that is likely to be near the start: it looks one place on, then two, four and so on,
 * and costs as much as the way there is long, not the list.
 *
 * @example
 * nextAtLeast(Int32Array.of(1, 3, 3, 7), 3, 0, 4) // 1
 */
export function nextAtLeast(numbers: Int32Array, bound: number, start: number, end: number, columns = 1): number {
  let low = start
  let step = 1
  for (let high = low; high < end && (numbers[high * columns] as number) < bound; high = low + step - 1) {
    low = high + 1
    step <<= 1
  }
  const last = low + step - 1
  return firstAtLeast(numbers, bound, low, last < end ? last : end, columns)
}
