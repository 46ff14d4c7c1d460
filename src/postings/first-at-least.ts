/**
 * The first place from `start` in ascending numbers at which one is at least `bound`; their count where none is. For the
 * first above a whole number, ask for the next one.
 *
 * @example
 * firstAtLeast(Int32Array.of(1, 3, 3, 7), 3, 0) // 1
 */
export function firstAtLeast(numbers: Int32Array, bound: number, start: number): number {
  let low = start
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}
