/**
 * The first place in ascending numbers at which one is at least `bound`; their count where none is. For those of at most
 * a whole number, ask for the next one.
 *
 * @example
 * firstAtLeast([1, 3, 3, 7], 3) // 1
 */
export function firstAtLeast(numbers: ArrayLike<number>, bound: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] as number) < bound) low = middle + 1
    else high = middle
  }
  return low
}
