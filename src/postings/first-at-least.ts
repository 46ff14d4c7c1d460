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
