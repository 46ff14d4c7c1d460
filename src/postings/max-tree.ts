/** Numbers in a row, with the greatest of every stretch, so that those that reach a bound are found without the others. */
export interface MaxTree {
  readonly size: number
  /** The greatest of each stretch: the whole row at 1, its halves at 2 and 3, and so on; the numbers from `size` on. */
  readonly greatest: Int32Array
}

/**
 * A row of numbers as a tree of its greatest.
 *
 * @example
 * eachAtLeast(maxTree([3, 9, 4]), 0, 3, 4, (place) => places.push(place)) // places: 1, 2
 */
export function maxTree(numbers: ArrayLike<number>): MaxTree {
  let size = 1
  while (size < numbers.length) size *= 2
  const greatest = new Int32Array(size * 2).fill(-2_147_483_648)
  greatest.set(numbers, size)
  for (let node = size - 1; node > 0; node--) {
    greatest[node] = Math.max(greatest[node * 2] as number, greatest[node * 2 + 1] as number)
  }
  return { size, greatest }
}

/** Visits, in order, the places from `start` up to `end` whose number is at least `bound`. */
export function eachAtLeast(
  { size, greatest }: MaxTree,
  start: number,
  end: number,
  bound: number,
  visit: (place: number) => void,
) {
  const descend = (node: number, first: number, width: number) => {
    if (first >= end || first + width <= start || (greatest[node] as number) < bound) return
    if (width === 1) {
      visit(first)
      return
    }
    descend(node * 2, first, width / 2)
    descend(node * 2 + 1, first + width / 2, width / 2)
  }
  descend(1, 0, size)
}
